import type { PartyRole } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';

export const ROLE_WORDS: Record<PartyRole, Word> = {
  PARTNER: { 'zh-CN': '合作伙伴', 'zh-TW': '合作夥伴', en: 'Partner' },
  COMPETITOR: { 'zh-CN': '竞争对手', 'zh-TW': '競爭對手', en: 'Competitor' },
};
