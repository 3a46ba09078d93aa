import type { PointsKind } from '../../generated/graphql.ts';
import type { Word } from '../../kit/language/texts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

/** What moved the points, as the member is told. */
export const POSTING_WORDS: Record<PointsKind, Word> = {
  EARN: word('消费得分', '消費得點', 'Earned'),
  RETURN: word('退货扣回', '退貨扣回', 'Taken back for a return'),
  EXPIRE: word('到期失效', '到期失效', 'Lapsed'),
  ADJUST: word('调整', '調整', 'Adjusted'),
};
