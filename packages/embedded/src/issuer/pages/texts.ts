import type { IncomingMessage } from 'node:http';

export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** zh-CN is what the page shows to a browser whose languages are unknown. */
export function languageOf(request: IncomingMessage, wanted?: string | null): Language {
  const query = new URL(request.url ?? '/', 'http://local').searchParams;
  const given = [wanted ?? '', query.get('ui_locales') ?? '', query.get('kc_locale') ?? ''].join(' ').split(/\s+/);
  const accepted = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => part.split(';')[0]?.trim() ?? '');
  for (const tag of [...given, ...accepted]) {
    const language = nearest(tag);
    if (language) return language;
  }
  return 'zh-CN';
}

/** The language that a BCP 47 tag means here. */
export function nearest(tag: string | undefined): Language | undefined {
  const lower = tag?.toLowerCase() ?? '';
  if (/^zh-(tw|hk|mo|hant)/.test(lower)) return 'zh-TW';
  if (/^zh(-|$)/.test(lower)) return 'zh-CN';
  if (/^en(-|$)/.test(lower)) return 'en';
  return undefined;
}

const simplified = {
  product: '关系',
  signIn: '登录',
  username: '用户名或邮箱',
  password: '密码',
  notKnown: '还不是会员？',
  signUp: '申请成为会员',
  wrong: '用户名或密码不正确，或账户已暂时锁定。',
  expired: '登录已过期，请从应用重新开始。',
  signOutAsk: '要退出登录吗？',
  signOut: '退出登录',
  signedOut: '已退出登录。',
  problem: '出错了',
  setPassword: '设置密码',
  forAccount: '账户：{0}',
  newPassword: '新密码',
  repeatPassword: '再输入一次新密码',
  passwordRule: '至少 {0} 个字符。',
  tooShort: '密码太短，至少要有 {0} 个字符。',
  tooLong: '密码太长，最多 {0} 个字符。',
  sameAsName: '密码不能与用户名或邮箱相同。',
  usedBefore: '这个密码最近用过，请换一个。',
  different: '两次输入的密码不一致。',
  passwordSet: '密码已设置，现在可以登录了。',
  continue: '前往登录',
  linkInvalid: '此链接无效、已使用或已过期。请让邀请您的人再发一次，或重新申请。',
  account: '我的账户',
  oldPassword: '现在的密码',
  changePassword: '修改密码',
  everywhere: '同时在所有设备上退出登录',
  passwordChanged: '密码已修改。',
  passwordChangedEverywhere: '密码已修改，您已在所有设备上退出登录。',
  mailSubject: '设置您的密码',
  mailText:
    '您好！\n\n请打开下面的链接，为您在“关系”中的账户设置密码：\n\n{0}\n\n链接在 {1} 小时内有效，只能使用一次。如果您没有期待这封邮件，可以不予理会。\n',
};
export type TextKey = keyof typeof simplified;

const traditional: Record<TextKey, string> = {
  product: '關係',
  signIn: '登入',
  username: '使用者名稱或電子郵件',
  password: '密碼',
  notKnown: '還不是會員？',
  signUp: '申請成為會員',
  wrong: '使用者名稱或密碼不正確，或帳戶已暫時鎖定。',
  expired: '登入已逾時，請從應用程式重新開始。',
  signOutAsk: '要登出嗎？',
  signOut: '登出',
  signedOut: '已登出。',
  problem: '發生錯誤',
  setPassword: '設定密碼',
  forAccount: '帳戶：{0}',
  newPassword: '新密碼',
  repeatPassword: '再輸入一次新密碼',
  passwordRule: '至少 {0} 個字元。',
  tooShort: '密碼太短，至少要有 {0} 個字元。',
  tooLong: '密碼太長，最多 {0} 個字元。',
  sameAsName: '密碼不能與使用者名稱或電子郵件相同。',
  usedBefore: '這個密碼最近用過，請換一個。',
  different: '兩次輸入的密碼不一致。',
  passwordSet: '密碼已設定，現在可以登入了。',
  continue: '前往登入',
  linkInvalid: '此連結無效、已使用或已過期。請讓邀請您的人再寄一次，或重新申請。',
  account: '我的帳戶',
  oldPassword: '目前的密碼',
  changePassword: '變更密碼',
  everywhere: '同時在所有裝置上登出',
  passwordChanged: '密碼已變更。',
  passwordChangedEverywhere: '密碼已變更，您已在所有裝置上登出。',
  mailSubject: '設定您的密碼',
  mailText:
    '您好！\n\n請開啟下面的連結，為您在「關係」中的帳戶設定密碼：\n\n{0}\n\n連結在 {1} 小時內有效，只能使用一次。如果您沒有期待這封郵件，可以不予理會。\n',
};

const english: Record<TextKey, string> = {
  product: 'Guanxi',
  signIn: 'Sign in',
  username: 'User name or e-mail',
  password: 'Password',
  notKnown: 'Not a member yet?',
  signUp: 'Become a member',
  wrong: 'The user name or password is wrong, or the account is locked for a while.',
  expired: 'This sign-in has expired. Please start again from the application.',
  signOutAsk: 'Do you want to sign out?',
  signOut: 'Sign out',
  signedOut: 'You are signed out.',
  problem: 'Something went wrong',
  setPassword: 'Set your password',
  forAccount: 'Account: {0}',
  newPassword: 'New password',
  repeatPassword: 'New password, once more',
  passwordRule: 'At least {0} characters.',
  tooShort: 'The password is too short: it needs at least {0} characters.',
  tooLong: 'The password is too long: it may have at most {0} characters.',
  sameAsName: 'The password must not be the user name or the e-mail address.',
  usedBefore: 'This password was used recently. Please choose another.',
  different: 'The two passwords are not the same.',
  passwordSet: 'Your password is set. You can sign in now.',
  continue: 'Go to sign-in',
  linkInvalid:
    'This link is invalid, used or expired. Please ask whoever invited you to send it again, or apply once more.',
  account: 'Your account',
  oldPassword: 'Present password',
  changePassword: 'Change the password',
  everywhere: 'Sign out on every device, too',
  passwordChanged: 'Your password is changed.',
  passwordChangedEverywhere: 'Your password is changed, and you are signed out on every device.',
  mailSubject: 'Set your password',
  mailText:
    'Hello,\n\nplease open this link to set the password of your account at Guanxi:\n\n{0}\n\nIt is good for {1} hours and works once. If you did not expect this message, you may ignore it.\n',
};

const TEXTS: Record<Language, Record<TextKey, string>> = { 'zh-CN': simplified, 'zh-TW': traditional, en: english };

/** A text in a language, `{0}`, `{1}` … filled in. */
export function text(language: Language, key: TextKey, ...values: (string | number)[]): string {
  return TEXTS[language][key].replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));
}
