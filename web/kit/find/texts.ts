import { defineTexts } from '../language/texts.ts';

export const texts = defineTexts({
  'zh-CN': { none: '没有找到', asking: '查找中…', several: '有几个符合，请选一个' },
  'zh-TW': { none: '沒有找到', asking: '尋找中…', several: '有幾個符合，請選一個' },
  en: { none: 'Nothing found', asking: 'Searching…', several: 'Several match: choose one' },
});
