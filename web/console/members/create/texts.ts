import { defineTexts } from '../../../kit/language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    title: '新建客户',
    kind: '类别',
    PERSON: '个人',
    ORGANISATION: '企业',
    keepAllTheSame: '仍然新建',
  },
  'zh-TW': {
    title: '新增客戶',
    kind: '類別',
    PERSON: '個人',
    ORGANISATION: '企業',
    keepAllTheSame: '仍然新增',
  },
  en: {
    title: 'New customer',
    kind: 'Kind',
    PERSON: 'Person',
    ORGANISATION: 'Organisation',
    keepAllTheSame: 'Create all the same',
  },
});
