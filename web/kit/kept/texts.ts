import { defineTexts } from '../language/texts.ts';

export const texts = defineTexts({
  'zh-CN': { mark: '收藏：{{name}}', favourites: '收藏', recent: '最近打开', none: '还没有' },
  'zh-TW': { mark: '收藏：{{name}}', favourites: '收藏', recent: '最近開啟', none: '還沒有' },
  en: { mark: 'Favourite: {{name}}', favourites: 'Favourites', recent: 'Recent', none: 'None yet' },
});
