import { defineTexts } from '../language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    mark: '收藏：{{name}}',
    notNow: '销售服务暂时没有回应，现在不能收藏',
    markNotNow: '收藏：{{name}}。销售服务暂时没有回应，现在不能收藏',
    favourites: '收藏',
    recent: '最近打开',
    none: '还没有',
  },
  'zh-TW': {
    mark: '收藏：{{name}}',
    notNow: '銷售服務暫時沒有回應，現在不能收藏',
    markNotNow: '收藏：{{name}}。銷售服務暫時沒有回應，現在不能收藏',
    favourites: '收藏',
    recent: '最近開啟',
    none: '還沒有',
  },
  en: {
    mark: 'Favourite: {{name}}',
    notNow: 'The sales service does not answer: nothing can be marked now',
    markNotNow: 'Favourite: {{name}}. The sales service does not answer: nothing can be marked now',
    favourites: 'Favourites',
    recent: 'Recent',
    none: 'None yet',
  },
});
