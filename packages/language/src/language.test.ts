import { acceptedLanguage } from './index.ts';

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh-Hans-SG', 'zh-CN'],
  ['zh-Hant', 'zh-TW'],
  ['zh-HK,zh;q=0.9', 'zh-TW'],
  ['en-GB', 'en'],
  ['fr, en;q=0.5, zh-TW;q=0.8', 'zh-TW'],
  ['en;q=0, zh;q=0.1', 'zh-CN'],
])('%s asks for %s', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});

test.each(['fr', '', null, undefined, 'zhx', '*'])('%s names none of ours', (header) => {
  expect(acceptedLanguage(header)).toBeUndefined();
});
