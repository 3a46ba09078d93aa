import { defineTexts } from '../../kit/language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    hello: '{{name}}，您好',
    number: '会员号 {{number}}',
    tier: '等级',
    points: '积分',
    lapse: '{{points}} 分在 {{day}} 后失效',
    openOrders: '待付订单',
    openRequests: '进行中的请求',
    contact: '您的联系人：{{name}}',
    newRequest: '提出请求',
  },
  'zh-TW': {
    hello: '{{name}}，您好',
    number: '會員號 {{number}}',
    tier: '等級',
    points: '點數',
    lapse: '{{points}} 點在 {{day}} 後失效',
    openOrders: '待付訂單',
    openRequests: '進行中的請求',
    contact: '您的聯絡人：{{name}}',
    newRequest: '提出請求',
  },
  en: {
    hello: 'Welcome, {{name}}',
    number: 'Member {{number}}',
    tier: 'Tier',
    points: 'Points',
    lapse: '{{points}} lapse after {{day}}',
    openOrders: 'Orders to pay',
    openRequests: 'Open requests',
    contact: 'Your contact: {{name}}',
    newRequest: 'New request',
  },
});
