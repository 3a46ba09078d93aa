import { defineTexts } from '../language/texts.ts';

export const texts = defineTexts({
  'zh-CN': { previous: '上个月', next: '下个月', today: '今天', more: '还有 {{count}} 项', none: '没有安排' },
  'zh-TW': { previous: '上個月', next: '下個月', today: '今天', more: '還有 {{count}} 項', none: '沒有安排' },
  en: {
    previous: 'Previous month',
    next: 'Next month',
    today: 'Today',
    more: '{{count}} more',
    none: 'Nothing planned',
  },
});
