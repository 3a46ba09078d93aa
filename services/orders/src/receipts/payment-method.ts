/** How money comes in. */
export const PAYMENT_METHODS = ['BANK_TRANSFER', 'CASH', 'CARD', 'WECHAT_PAY', 'ALIPAY', 'CHEQUE', 'OTHER'] as const;
