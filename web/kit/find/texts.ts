import { defineTexts } from '../language/texts.ts';

export const texts = defineTexts({
  'zh-CN': { none: '没有找到', asking: '查找中…' },
  'zh-TW': { none: '沒有找到', asking: '尋找中…' },
  en: { none: 'Nothing found', asking: 'Searching…' },
});
