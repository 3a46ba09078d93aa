import type { LookerRole, LookOccasion } from '../../generated/graphql.ts';
import type { Word } from '../../kit/language/texts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

/** On which occasion, as the member is told. */
export const OCCASION_WORDS: Record<LookOccasion, Word> = {
  OPENED: word('打开了您的档案', '開啟了您的檔案', 'Opened your record'),
  IDENTIFIED: word('来电时查找或核实了您', '來電時查找或核實了您', 'Looked you up, or made sure of you, on a call'),
  EXPORTED: word('导出了含您资料的名单', '匯出了含您資料的名單', 'Exported a list that you are in'),
  PRINTED: word('打印了含您资料的名单', '列印了含您資料的名單', 'Printed a list that you are in'),
  MERGED: word('合并或拆分了您的档案', '合併或拆分了您的檔案', 'Joined your record with another one, or parted them'),
  CHANGED: word('更改了您的资料', '更改了您的資料', 'Changed your data'),
};

/** What somebody works as. */
export const ROLE_WORDS: Record<LookerRole, Word> = {
  DECISION_MAKER: word('管理层', '管理層', 'Management'),
  DEPARTMENT_HEAD: word('部门负责人', '部門負責人', 'Head of department'),
  SERVICE_DESK: word('客服', '客服', 'Service desk'),
  ORDER_DESK: word('订单部', '訂單部', 'Order desk'),
  MARKETING: word('市场部', '行銷部', 'Marketing'),
  DATA_CLERK: word('资料员', '資料員', 'Data clerk'),
  SALES: word('销售', '銷售', 'Sales'),
  KNOWLEDGE_EDITOR: word('知识编辑', '知識編輯', 'Knowledge editor'),
  ADMINISTRATOR: word('系统管理员', '系統管理員', 'Administrator'),
  EMPLOYEE: word('员工', '員工', 'Employee'),
  PARTNER: word('合作伙伴', '合作夥伴', 'Partner'),
};
