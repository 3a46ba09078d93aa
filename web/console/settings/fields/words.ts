import type { FieldKind, StaffRole } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';
import { ROLE_WORDS } from '../../../kit/words/role-words.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const KIND_WORDS: Record<FieldKind, Word> = {
  TEXT: word('文字', '文字', 'Text'),
  NUMBER: word('数字', '數字', 'Number'),
  MONEY: word('金额', '金額', 'Money'),
  DATE: word('日期', '日期', 'Date'),
  CHOICE: word('选项', '選項', 'Choice'),
  PERSON: word('同事', '同事', 'Colleague'),
  REFERENCE: word('一位客户', '一位客戶', 'One customer'),
  REFERENCES: word('多位客户', '多位客戶', 'Several customers'),
  RECORD: word('一条记录', '一筆記錄', 'One record'),
  RECORDS: word('多条记录', '多筆記錄', 'Several records'),
  FILE: word('文件', '檔案', 'File'),
  FORMULA: word('公式', '公式', 'Formula'),
};

export type CodeList = { code: string; name: string };

/** A kind of record that fields are added to: its name, the groups in which they stand, and what formulas may name of it. */
export type FieldsHolder = {
  entity: string;
  groups: readonly string[];
  operands: readonly string[];
  /** Whose records its fields may name; none where they name no records of objects. */
  objects?: readonly CodeList[];
};
export const OF_CUSTOMERS: FieldsHolder = {
  entity: 'CUSTOMER',
  groups: ['BASIC', 'BUSINESS', 'DEALINGS', 'VALUE'],
  operands: ['birth_date', 'registered_on'],
};
/** What a contact is asked is one group. */
export const OF_CONTACTS: FieldsHolder = {
  entity: 'CONTACT',
  groups: ['BASIC'],
  operands: ['birth_date', 'registered_on'],
};

/** The groups of a record. */
export const GROUP_WORDS: Record<string, Word> = {
  BASIC: word('基本', '基本', 'Basic'),
  BUSINESS: word('经营', '經營', 'Business'),
  DEALINGS: word('往来', '往來', 'Dealings'),
  VALUE: word('价值', '價值', 'Value'),
};

/** The roles that may be named among those who read or fill a field, as the API writes them. */
export const FIELD_ROLES = (Object.keys(ROLE_WORDS) as StaffRole[])
  .filter((role) => role !== 'ADMINISTRATOR')
  .map((role) => ({ value: role.toLowerCase().replaceAll('_', '-'), word: ROLE_WORDS[role] }));
