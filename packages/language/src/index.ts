export type Language = 'zh-CN' | 'zh-TW' | 'en';
export const languages: readonly Language[] = ['zh-CN', 'zh-TW', 'en'];

/**
 * The first language of an Accept-Language header that the product speaks; undefined when it names none.
 * `zh-Hant`, `zh-HK` and `zh-TW` are read as zh-TW, any other Chinese as zh-CN.
 */
export function acceptedLanguage(header: string | null | undefined): Language | undefined {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((each) => each.trim()).find((each) => each.startsWith('q='));
      return { tag: tag.trim().toLowerCase(), quality: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    if (/^zh-(hant|tw|hk|mo)/.test(tag)) return 'zh-TW';
    if (tag === 'zh' || tag.startsWith('zh-')) return 'zh-CN';
    if (tag === 'en' || tag.startsWith('en-')) return 'en';
  }
  return undefined;
}
