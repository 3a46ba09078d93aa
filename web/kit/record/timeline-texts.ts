import { defineTexts } from '../language/texts.ts';

export const timelineTexts = defineTexts({
  'zh-CN': { kinds: '种类', empty: '还没有往来记录', more: '更早的记录' },
  'zh-TW': { kinds: '種類', empty: '還沒有往來紀錄', more: '更早的紀錄' },
  en: { kinds: 'Kinds', empty: 'Nothing has happened yet', more: 'Earlier' },
});
