import type { Page } from 'playwright-core';
import { statesOn, wrongWith } from '../crawl.ts';
import { barriers, type Opening } from '../stage.ts';
import type { Place } from './walk.ts';

/** What is wrong with a page that is whole: barriers, console, words, width, and states that nobody should meet. */
export const lookAt =
  ({ language = 'zh-CN' }: Opening) =>
  async (page: Page, _: Place, errors: readonly string[]): Promise<string[]> => [
    ...errors.map((error) => `the console says: ${error}`),
    ...(await wrongWith(page, language)),
    ...(await statesOn(page)).filter((state) => state !== 'empty').map((state) => `in place of the page: ${state}`),
    ...(await barriers(page)),
  ];
