import type { Language } from '@guanxi/language';
import type { Page } from 'playwright-core';
import type { World } from '../../journey/world.ts';
import type { PersonName } from '../../people.ts';
import type { Stage } from '../stage.ts';

/** The languages in which the tour is told, each with a page of its own. */
export type Told = Extract<Language, 'zh-CN' | 'en'>;
export const TOLD: readonly Told[] = ['zh-CN', 'en'];

export type Setting = { page: Page; world: World; stage: Stage; language: Told };
/** One thing of the tour: who sees it, where, what he does there, and what is to be seen. */
export type Picture = {
  name: string;
  says: Record<Told, string>;
  person: PersonName;
  path: string | ((world: World) => Promise<string>);
  /** px; a desk and a phone unless given. */
  widths?: readonly number[];
  shade?: 'dark';
  act?: (setting: Setting) => Promise<void>;
  /** Puts back what `act` has taken away, when the picture has been taken. */
  after?: (setting: Setting) => Promise<void>;
};
