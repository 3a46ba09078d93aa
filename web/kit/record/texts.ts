import { defineTexts } from '../language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    facts: '资料',
    timeline: '往来记录',
    around: '相关',
    edit: '编辑',
    all: '全部 {{count}}',
    allOf: '{{all}}，{{title}}',
    changed: '{{who}} {{when}} 修改',
    nothing: '暂无',
  },
  'zh-TW': {
    facts: '資料',
    timeline: '往來紀錄',
    around: '相關',
    edit: '編輯',
    all: '全部 {{count}}',
    allOf: '{{all}}，{{title}}',
    changed: '{{who}} {{when}} 修改',
    nothing: '暫無',
  },
  en: {
    facts: 'Facts',
    timeline: 'Timeline',
    around: 'Around',
    edit: 'Edit',
    all: 'All {{count}}',
    allOf: '{{all}}, {{title}}',
    changed: 'Changed by {{who}} {{when}}',
    nothing: 'None',
  },
});
