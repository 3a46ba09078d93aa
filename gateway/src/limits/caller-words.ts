import type { Language } from '@guanxi/runtime/viewer';

const rateLimited: Record<Language, (seconds: number) => string> = {
  'zh-CN': (seconds) => `请求过于频繁,请在 ${seconds} 秒后重试`,
  'zh-TW': (seconds) => `請求過於頻繁,請在 ${seconds} 秒後重試`,
  en: (seconds) => `Too many requests; try again in ${seconds} s`,
};

const overloaded: Record<Language, string> = {
  'zh-CN': '系统繁忙,请稍后重试',
  'zh-TW': '系統忙碌,請稍後重試',
  en: 'Too much is asked at the moment; try again shortly',
};

export const sayRateLimited = (language: Language, seconds: number): string => rateLimited[language](seconds);
export const sayOverloaded = (language: Language): string => overloaded[language];
