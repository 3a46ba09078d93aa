import { defineTexts } from '../../kit/language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    title: '您同意的事项',
    lead: '您可以随时改变主意，立即生效。与您的订单、积分和请求有关的通知不受影响。',
    saved: '已记录',
    none: '您的账号还没有会员资料',
    stale: '文本刚刚更新，请重新阅读后再选择。',
    failed: '没有记录成功，请再试一次。',
  },
  'zh-TW': {
    title: '您同意的事項',
    lead: '您可以隨時改變主意，立即生效。與您的訂單、點數和請求有關的通知不受影響。',
    saved: '已記錄',
    none: '您的帳號還沒有會員資料',
    stale: '文本剛剛更新，請重新閱讀後再選擇。',
    failed: '沒有記錄成功，請再試一次。',
  },
  en: {
    title: 'What you agree to',
    lead: 'You may change your mind at any time, and it holds at once. What we tell you about your own orders, points and requests is not touched.',
    saved: 'Put down',
    none: 'Your account has no member record yet',
    stale: 'The text has just changed. Read it once more, then choose.',
    failed: 'It was not put down. Try once more.',
  },
});
