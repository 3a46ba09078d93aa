import { defineTexts } from '../../../kit/language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    basic: '基本',
    business: '经营',
    dealings: '往来',
    value: '价值',
    nothing: '还没有填写',
    age: '{{age}} 岁',
    yes: '是',
    no: '否',
    and: '、',
    keepAllTheSame: '仍然保存',
    stale: '这份档案刚被别人改过，已重新读取。您填写的内容还在，请核对后再保存。',
  },
  'zh-TW': {
    basic: '基本',
    business: '經營',
    dealings: '往來',
    value: '價值',
    nothing: '還沒有填寫',
    age: '{{age}} 歲',
    yes: '是',
    no: '否',
    and: '、',
    keepAllTheSame: '仍然儲存',
    stale: '這份檔案剛被別人改過，已重新讀取。您填寫的內容還在，請核對後再儲存。',
  },
  en: {
    basic: 'Basic',
    business: 'Business',
    dealings: 'Dealings',
    value: 'Value',
    nothing: 'Nothing filled in yet',
    age: '{{age}} years old',
    yes: 'Yes',
    no: 'No',
    and: ', ',
    keepAllTheSame: 'Save all the same',
    stale:
      'Somebody changed this record just now; it was read again. What you typed is still here: check it and save again.',
  },
});
