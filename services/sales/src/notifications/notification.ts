import type { Language } from '@guanxi/runtime';

/** What a person should know, and how it is worded. Pure. */
export type NotificationKind =
  | 'POINTS_POSTED'
  | 'REQUEST_OVERDUE'
  | 'CUSTOMER_ASSIGNED'
  | 'TASK_ASSIGNED'
  | 'NEW_DEVICE';
export type Params = Readonly<Record<string, string | number>>;
export type Notice = {
  kind: NotificationKind;
  causeEventId: string;
  subject: { type: 'Customer' | 'Employee' | 'ServiceRequest' | 'Task'; id: string };
  customerId: string | null;
  params: Params;
};

/** Days after which a fact is no news: an import of history tells nobody anything. */
export const NEWS_DAYS = 30;

export const isNews = (at: Date, now: Date): boolean => now.getTime() - at.getTime() <= NEWS_DAYS * 86_400_000;

/** Whom to tell: each once, and nobody of what he did himself. */
export const told = (people: readonly (string | null | undefined)[], actorId?: string): string[] =>
  [...new Set(people.filter((each): each is string => Boolean(each)))].filter((each) => each !== actorId);

type Words = Record<Language, string>;
const words: Record<NotificationKind, Words> = {
  POINTS_POSTED: {
    'zh-CN': '您的客户积分变动 {delta}，余额 {balance}',
    'zh-TW': '您的客戶積分變動 {delta}，餘額 {balance}',
    en: 'Points of your customer changed by {delta}, balance {balance}',
  },
  REQUEST_OVERDUE: {
    'zh-CN': '服务请求 {number} 已超时',
    'zh-TW': '服務請求 {number} 已逾時',
    en: 'Service request {number} is overdue',
  },
  CUSTOMER_ASSIGNED: {
    'zh-CN': '一位客户已分配给您',
    'zh-TW': '一位客戶已分配給您',
    en: 'A customer was assigned to you',
  },
  TASK_ASSIGNED: {
    'zh-CN': '您有一项新任务',
    'zh-TW': '您有一項新任務',
    en: 'You have a new task',
  },
  NEW_DEVICE: {
    'zh-CN': '您的账户在新设备上登录：{device}。如非本人操作，请结束该登录并修改密码',
    'zh-TW': '您的帳號在新裝置上登入：{device}。如非本人操作，請結束該登入並變更密碼',
    en: 'Your account was signed in on a new device: {device}. If that was not you, end the session and change your password',
  },
};

/** A notification in a language. */
export const textOf = (kind: NotificationKind, params: Params, language: Language): string =>
  words[kind][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));

/** Points with their sign: +15, -3. */
export const signed = (delta: bigint): string => (delta > 0n ? `+${delta}` : String(delta));
