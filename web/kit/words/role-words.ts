import type { StaffRole } from '../../generated/graphql.ts';
import type { Word } from '../language/texts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

/** What somebody who works here does. */
export const ROLE_WORDS: Record<StaffRole, Word> = {
  DECISION_MAKER: word('决策者', '決策者', 'Decision maker'),
  DEPARTMENT_HEAD: word('部门主管', '部門主管', 'Department head'),
  EMPLOYEE: word('员工', '員工', 'Employee'),
  SALES: word('业务员', '業務員', 'Seller'),
  SERVICE_DESK: word('客服', '客服', 'Service desk'),
  ORDER_DESK: word('订单专员', '訂單專員', 'Order desk'),
  MARKETING: word('营销', '行銷', 'Marketing'),
  DATA_CLERK: word('数据专员', '資料專員', 'Data clerk'),
  KNOWLEDGE_EDITOR: word('知识编辑', '知識編輯', 'Knowledge editor'),
  ADMINISTRATOR: word('管理员', '管理員', 'Administrator'),
};
