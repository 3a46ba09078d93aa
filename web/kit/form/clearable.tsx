import { CloseCircleFilled } from '@ant-design/icons';
import type { Word } from '../language/texts.ts';

const CLEAR: Word = { 'zh-CN': '清空', 'zh-TW': '清空', en: 'Clear' };

/** What a choice that can be emptied is told as `allowClear`: Ant Design's own word for it is always English. */
export const clearable = (word: (word: Word) => string) => ({
  label: word(CLEAR),
  clearIcon: <CloseCircleFilled aria-label={undefined} aria-hidden />,
});
