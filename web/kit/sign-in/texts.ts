import { defineTexts } from '../language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    expired: '登录已到期',
    expiredText: '您输入的内容还在。重新登录后可以接着做。',
    signIn: '重新登录',
  },
  'zh-TW': {
    expired: '登入已到期',
    expiredText: '您輸入的內容還在。重新登入後可以接著做。',
    signIn: '重新登入',
  },
  en: {
    expired: 'Your sign-in has ended',
    expiredText: 'What you typed is still here. Sign in again and carry on.',
    signIn: 'Sign in again',
  },
});
