import type { OrganisationUnit } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

/** What an organisation is within a larger one, from the largest down. */
export const UNIT_WORDS: Record<OrganisationUnit, Word> = {
  GROUP: word('集团', '集團', 'Group'),
  COMPANY: word('公司', '公司', 'Company'),
  BRANCH: word('分公司', '分公司', 'Branch'),
  DEPARTMENT: word('部门', '部門', 'Department'),
};
