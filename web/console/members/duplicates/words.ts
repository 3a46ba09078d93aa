import type { DuplicateEvidenceKind, DuplicateState } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const EVIDENCE_WORDS: Record<DuplicateEvidenceKind, Word> = {
  PHONE_SAME: word('电话相同', '電話相同', 'Same number'),
  PHONE_DIFFERENT: word('电话不同', '電話不同', 'Other number'),
  MAIL_SAME: word('邮箱相同', '信箱相同', 'Same e-mail'),
  MAIL_DIFFERENT: word('邮箱不同', '信箱不同', 'Other e-mail'),
  NAME_SAME: word('名称相同', '名稱相同', 'Same name'),
  NAME_SOUNDS_SAME: word('名称同音', '名稱同音', 'Name sounds the same'),
  NAME_NEAR: word('名称相近', '名稱相近', 'Near name'),
  NAME_DIFFERENT: word('名称不同', '名稱不同', 'Other name'),
  BIRTH_DATE_SAME: word('生日相同', '生日相同', 'Same birthday'),
  BIRTH_DATE_DIFFERENT: word('生日不同', '生日不同', 'Other birthday'),
  ADDRESS_SAME: word('地址相同', '地址相同', 'Same address'),
  ADDRESS_NEAR: word('地址相近', '地址相近', 'Near address'),
  ADDRESS_DIFFERENT: word('地址不同', '地址不同', 'Other address'),
};

export const STATE_WORDS: Record<DuplicateState, Word> = {
  OPEN: word('待判断', '待判斷', 'To be judged'),
  SAME: word('是同一个', '是同一個', 'The same'),
  DIFFERENT: word('不是同一个', '不是同一個', 'Not the same'),
};
