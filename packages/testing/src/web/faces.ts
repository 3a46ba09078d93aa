import type { Language } from '@guanxi/language';
import type { Page } from 'playwright-core';
import { none } from '../proof.ts';
import { until } from '../until.ts';
import { wrongWith } from './crawl.ts';
import { barriers, type Stage, settled } from './stage.ts';

export type Face = { language: Language; width: number };

const facesIn = (...languages: Language[]): readonly Face[] =>
  languages.flatMap((language) => [1280, 390].map((width) => ({ language, width })));
/** Each language, on a desk and on a phone. */
export const EVERY_FACE = facesIn('zh-CN', 'zh-TW', 'en');
/** The shortest and the longest words; the third language of pages in the navigation is looked at by the crawler. */
export const FACES = facesIn('zh-CN', 'en');

/** Looks at a page as it is for a reader: its words, its width, and its barriers; colours are the same in each language. */
export async function lookAtFace(stage: Stage, name: string, page: Page, { language, width }: Face): Promise<void> {
  await settled(page);
  none(await wrongWith(page, language));
  none(await barriers(page));
  await stage.look(page, `${name}-${language}-${width}`);
  if (language === 'zh-CN') {
    await inShade(page, 'dark');
    none(await barriers(page));
    await stage.look(page, `${name}-dark-${width}`);
    await inShade(page, 'light');
  }
}

type Open = (face: Face) => Promise<Page>;

/** Looks at a page from every side that `open` shows of it. */
export async function faces(stage: Stage, name: string, open: Open, all: readonly Face[] = FACES): Promise<void> {
  for (const face of all) {
    const page = await open(face);
    await lookAtFace(stage, name, page, face);
    await page.context().close();
  }
}

/** The same of a page that only one browser may show, such as somebody's whose password no other page knows. */
export async function turned(stage: Stage, name: string, page: Page): Promise<void> {
  for (const face of [...FACES, FACES[0] as Face]) {
    await page.evaluate(`localStorage.setItem('guanxi.language', '${face.language}')`);
    await page.setViewportSize({ width: face.width, height: page.viewportSize()?.height ?? 800 });
    await page.reload();
    await page.locator('.gx-frame').waitFor();
    await lookAtFace(stage, name, page, face);
  }
}

async function inShade(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // a colour on its way to another is neither
  await until(() => page.evaluate<boolean>(`document.getAnimations().every((each) => each.playState !== 'running')`));
}
