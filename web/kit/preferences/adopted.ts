import type { Language } from '../language/language.ts';
import type { ShadeChoice } from '../theme/appearance.ts';
import type { Density } from '../theme/tokens.ts';

/** How a person wants to see the product, as the service keeps it. `at` is null where he never said. */
export type Kept = { language: Language | null; shade: ShadeChoice; density: Density; at: string | null };
/** What this browser holds: what was chosen in it, and whose preferences it saw last, and how they were. */
export type Here = { stamp: Stamp | undefined; choseLanguage: boolean; choseLooks: boolean };
export type Stamp = { person: string; seen: string };
/** `language: null` forgets the one that was chosen here. */
export type Adopted = { language?: Language | null; shade?: ShadeChoice; density?: Density };

/** How preferences were, to be compared: they also carry what is no matter of looks, such as columns of a list. */
export const seenOf = ({ language, shade, density }: Kept): string => `${language ?? ''}/${shade}/${density}`;

/**
 * What of a person's preferences a browser takes over at sign-in. What he changed elsewhere since it had them last
 * holds here, too; what was chosen in a browser that never had any stays; what somebody else chose does not.
 */
export function adopted(kept: Kept, { stamp, choseLanguage, choseLooks }: Here, person: string): Adopted {
  const { language, shade, density, at } = kept;
  const all = { language, shade, density };
  if (stamp && stamp.person !== person) return all;
  if (at === null) return {};
  if (stamp) return seenOf(kept) === stamp.seen ? {} : all;
  return { ...(choseLanguage || language === null ? {} : { language }), ...(choseLooks ? {} : { shade, density }) };
}
