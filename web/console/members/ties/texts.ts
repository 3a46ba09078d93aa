import { defineTexts } from '../../../kit/language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    page: '关系网络',
    none: '还没有关系',
    noneText: '联系人为几家企业服务时，这里显示谁把它们连在一起。',
    contact: '联系人',
    more: '更多',
  },
  'zh-TW': {
    page: '關係網路',
    none: '還沒有關係',
    noneText: '聯絡人為幾家企業服務時，這裡顯示誰把它們連在一起。',
    contact: '聯絡人',
    more: '更多',
  },
  en: {
    page: 'Ties',
    none: 'No ties yet',
    noneText: 'Where contacts serve several organisations, this shows who ties them together.',
    contact: 'Contact',
    more: 'More',
  },
});
