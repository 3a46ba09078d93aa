import { defineTexts } from '../../../kit/language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    contact: '联系人',
    facts: '基本',
    mobile: '手机',
    phone: '电话',
    mail: '邮箱',
    interests: '兴趣',
    remark: '备注',
    companies: '所服务的企业',
    preferred: '首选联系人',
  },
  'zh-TW': {
    contact: '聯絡人',
    facts: '基本',
    mobile: '手機',
    phone: '電話',
    mail: '信箱',
    interests: '興趣',
    remark: '備註',
    companies: '所服務的企業',
    preferred: '首選聯絡人',
  },
  en: {
    contact: 'Contact',
    facts: 'Basic',
    mobile: 'Mobile',
    phone: 'Telephone',
    mail: 'E-mail',
    interests: 'Interests',
    remark: 'Remark',
    companies: 'Organisations served',
    preferred: 'Preferred contact',
  },
});
