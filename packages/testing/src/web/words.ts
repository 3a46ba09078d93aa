import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Language, languages } from '@guanxi/language';

const web = resolve(import.meta.dirname, '../../../../web');
type Bundles = Record<string, Record<string, string>>;
let loaded: Promise<Record<Language, Bundles>> | undefined;

/** Every text of the screens in every language, from the files in which they are written. */
function load(): Promise<Record<Language, Bundles>> {
  loaded ??= (async () => {
    for (const file of globSync('{kit,self-service,console,portal,member}/**/*texts.ts', { cwd: web }))
      await import(join(web, file));
    const { i18n } = (await import(join(web, 'kit/language/language.ts'))) as {
      i18n: { getDataByLanguage(language: string): Bundles | undefined };
    };
    return Object.fromEntries(
      languages.map((language) => [language, i18n.getDataByLanguage(language) ?? {}]),
    ) as Record<Language, Bundles>;
  })();
  return loaded;
}

const textsIn = (bundles: Bundles): string[] => Object.values(bundles).flatMap((bundle) => Object.values(bundle));

/** Texts that a page in this language never shows: they are only in others; and keys, which no page shows. */
export async function wordsOf(
  language: Language,
): Promise<{ foreign: ReadonlySet<string>; keys: ReadonlySet<string> }> {
  const all = await load();
  const own = new Set(textsIn(all[language]));
  const others = languages.filter((each) => each !== language).flatMap((each) => textsIn(all[each]));
  const every = new Set(languages.flatMap((each) => textsIn(all[each])));
  const keys = Object.values(all[language]).flatMap((bundle) => Object.keys(bundle));
  return {
    // a text with a place for a value stands on no page as it is written; one sign may be a name
    foreign: new Set(others.filter((text) => !own.has(text) && !text.includes('{{') && text.length > 1)),
    // camelCase: a single word may be somebody's name or a code
    keys: new Set(keys.filter((key) => /[a-z][A-Z]/.test(key) && !every.has(key))),
  };
}
