import { type Picture, TOLD, type Told } from './picture.ts';

/** The page of each language. */
export const INDEX: Record<Told, string> = { 'zh-CN': 'README.zh-CN.md', en: 'README.md' };
const WORDS: Record<Told, { title: string; made: string; other: string }> = {
  'zh-CN': {
    title: '关系一览',
    made: '图片由 `node packages/testing/src/web/main.ts tour` 从带示例数据的产品拍下：电脑（1280 像素）和手机（390 像素），简体中文。',
    other: 'English',
  },
  en: {
    title: 'Guanxi in pictures',
    made: 'Taken by `node packages/testing/src/web/main.ts tour` from a product with its sample data: on a desk (1280 px) and on a phone (390 px), in English.',
    other: '简体中文',
  },
};
/** px of the page: a phone stands beside a desk. */
const SHOWN: Record<number, number> = { 1280: 640, 390: 187 };

export const DESK_AND_PHONE = [1280, 390] as const;
export const widthsOf = ({ widths = DESK_AND_PHONE }: Picture): readonly number[] => widths;
export const fileOf = (name: string, language: Told, width: number): string => `${name}-${language}-${width}.webp`;

/**
 * The page that leads through the pictures in a language, and says of each in words what is to be seen.
 * @param taken files that there are: what could not be taken is not told
 */
export function indexPage(pictures: readonly Picture[], language: Told, taken: ReadonlySet<string>): string {
  const { title, made, other } = WORDS[language];
  const others = TOLD.filter((each) => each !== language).map((each) => `[${other}](${INDEX[each]})`);
  const whole = pictures.filter((each) =>
    widthsOf(each).every((width) => taken.has(fileOf(each.name, language, width))),
  );
  const parts = whole.map((picture, at) => {
    const says = picture.says[language];
    const images = widthsOf(picture).map(
      (width) => `<img src="${fileOf(picture.name, language, width)}" width="${SHOWN[width]}" alt="${says}">`,
    );
    return `## ${at + 1}\n\n${says}\n\n${images.join('\n')}\n`;
  });
  return [`# ${title}\n\n${made} ${others.join(' ')}\n`, ...parts].join('\n');
}
