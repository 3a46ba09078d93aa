import type { Page } from 'playwright-core';
import { statesOn, wrongWith } from '../crawl.ts';
import { barriers, type Opening } from '../stage.ts';
import type { Place } from './walk.ts';

type Shade = NonNullable<Opening['shade']>;

/**
 * What is wrong with a page that is whole: barriers, console, words, width, and states that nobody should meet.
 * @param shades in which barriers are looked for, one after the other
 */
export const lookAt =
  ({ language = 'zh-CN' }: Opening, shades: readonly Shade[]) =>
  async (page: Page, _: Place, errors: readonly string[]): Promise<string[]> => {
    const found = [
      ...errors.map((error) => `the console says: ${error}`),
      ...(await wrongWith(page, language)),
      ...(await statesOn(page)).filter((state) => state !== 'empty').map((state) => `in place of the page: ${state}`),
    ];
    for (const shade of shades) {
      await page.emulateMedia({ colorScheme: shade });
      await page.locator(`html[data-shade="${shade}"]`).waitFor({ state: 'attached' });
      found.push(...(await barriers(page)).map((barrier) => `${shade}: ${barrier}`));
    }
    return found;
  };
