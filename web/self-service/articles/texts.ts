import { defineTexts } from '../../kit/language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    articles: '帮助文章',
    title: '标题',
    text: '正文',
    category: '类别',
    language: '语言',
    published: '发布日期',
    search: '正文、标题或拼音',
    none: '还没有为您发布的文章',
  },
  'zh-TW': {
    articles: '說明文章',
    title: '標題',
    text: '內文',
    category: '類別',
    language: '語言',
    published: '發布日期',
    search: '內文、標題或拼音',
    none: '還沒有為您發布的文章',
  },
  en: {
    articles: 'Help articles',
    title: 'Title',
    text: 'Text',
    category: 'Category',
    language: 'Language',
    published: 'Published',
    search: 'Text, title or pinyin',
    none: 'Nothing has been published for you yet',
  },
});
