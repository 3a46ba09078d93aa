import { defineTexts } from '../../kit/language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    hello: '{{name}}，您好',
    orders: '经您的订单',
    openOrders: '其中待付',
    customers: '我的客户',
    openRequests: '进行中的请求',
    newRequest: '提出请求',
  },
  'zh-TW': {
    hello: '{{name}}，您好',
    orders: '經您的訂單',
    openOrders: '其中待付',
    customers: '我的客戶',
    openRequests: '進行中的請求',
    newRequest: '提出請求',
  },
  en: {
    hello: 'Welcome, {{name}}',
    orders: 'Orders through you',
    openOrders: 'of which to pay',
    customers: 'Your customers',
    openRequests: 'Open requests',
    newRequest: 'New request',
  },
});
