import type { ReviewState, ReviewStepKind } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';
import type { Tone } from '../../../kit/theme/tokens.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

/** How far a record is reviewed. */
export const REVIEW_WORDS: Record<ReviewState, Word> = {
  NONE: word('未审', '未審', 'Not reviewed'),
  RETURNED: word('退回修改', '退回修改', 'Returned'),
  FIRST: word('已初审', '已初審', 'First review'),
  SECOND: word('已复审', '已複審', 'Second review'),
};
export const REVIEW_TONES: Record<ReviewState, Tone> = {
  NONE: 'slate',
  RETURNED: 'red',
  FIRST: 'blue',
  SECOND: 'green',
};
export const STEP_WORDS: Record<ReviewStepKind, Word> = {
  FIRST: word('初审', '初審', 'First mark'),
  SECOND: word('复审', '複審', 'Second mark'),
  RETURNED: word('退回', '退回', 'Returned'),
  CHANGED: word('资料有变，标记撤销', '資料有變，標記撤銷', 'Changed, marks removed'),
  RESTORED: word('更改已撤销，标记恢复', '變更已復原，標記恢復', 'Change undone, marks stand again'),
};
