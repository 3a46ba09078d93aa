import { defineTexts } from '../../kit/language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    almost: '{{name}}，就差一步',
    applied: '您的申请时间：',
    become: '确认并成为会员',
    member: '欢迎您，{{name}}',
    number: '您的会员号是 {{number}}。',
    on: '前往首页',
    consent: '查看您同意的事项',
    nothing: '没有等待您确认的申请',
  },
  'zh-TW': {
    almost: '{{name}}，就差一步',
    applied: '您的申請時間：',
    become: '確認並成為會員',
    member: '歡迎您，{{name}}',
    number: '您的會員號是 {{number}}。',
    on: '前往首頁',
    consent: '查看您同意的事項',
    nothing: '沒有等待您確認的申請',
  },
  en: {
    almost: '{{name}}, one more step',
    applied: 'You applied:',
    become: 'Confirm and become a member',
    member: 'Welcome, {{name}}',
    number: 'Your member number is {{number}}.',
    on: 'To the home page',
    consent: 'What you agreed to',
    nothing: 'No application waits for you',
  },
});
