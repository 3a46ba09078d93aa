import type { ApolloClient } from '@apollo/client';
import type { Density as KeptDensity, PreferencePartsFragment, Theme } from '../../generated/graphql.ts';
import { graphql, readFragment } from '../../generated/index.ts';
import {
  changeLanguage,
  currentLanguage,
  forgetLanguage,
  hasChosenLanguage,
  type Language,
} from '../language/language.ts';
import { LANGUAGE_TAGS, writtenLanguageOf } from '../language/written.ts';
import type { Viewer } from '../sign-in/viewer.ts';
import {
  chooseDensity,
  chooseShade,
  currentAppearance,
  hasChosenLooks,
  type ShadeChoice,
} from '../theme/appearance.ts';
import type { Density } from '../theme/tokens.ts';
import { adopted, type Kept, type Stamp, seenOf } from './adopted.ts';

const PreferenceParts = graphql(`
  fragment PreferenceParts on Preferences {
    language
    theme
    density
    updatedAt
  }
`);
const MyPreferences = graphql(`
  query MyPreferences {
    preferences {
      ...PreferenceParts
    }
  }
`);
const SavePreferences = graphql(`
  mutation SavePreferences($input: SavePreferencesInput!) {
    savePreferences(input: $input) {
      ... on SavePreferencesSuccess {
        preferences {
          ...PreferenceParts
        }
      }
      ...RefusalParts
    }
  }
`);

const STAMP = 'guanxi.preferences';
/** ms that a first page waits for them; later they are taken over when they come. */
const PATIENCE = 1500;
const SHADES: Record<Theme, ShadeChoice> = { SYSTEM: 'system', LIGHT: 'light', DARK: 'dark' };
const THEMES: Record<ShadeChoice, Theme> = { system: 'SYSTEM', light: 'LIGHT', dark: 'DARK' };
const DENSITIES: Record<KeptDensity, Density> = { COMFORTABLE: 'comfortable', COMPACT: 'dense' };
const KEPT_DENSITIES: Record<Density, KeptDensity> = { comfortable: 'COMFORTABLE', dense: 'COMPACT' };

let owner: { client: ApolloClient; viewer: Viewer } | undefined;

/**
 * Takes over what the viewer chose elsewhere. Called once, where the application starts. The first time in a browser
 * the page waits for it, so that it is not drawn twice; where sales is down it goes on without.
 */
export async function startPreferences(client: ApolloClient, viewer: Viewer): Promise<void> {
  owner = { client, viewer };
  const taking = client
    .query({ query: MyPreferences, fetchPolicy: 'network-only' })
    .then(({ data }) => takeOver(keptOf(readFragment(PreferenceParts, data?.preferences)), viewer))
    .catch(() => undefined);
  if (stamp()?.person === viewer.sub) return;
  await Promise.race([taking, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

export type Choice = { language?: Language; shade?: ShadeChoice; density?: Density };

/** The viewer's choice: at once here, and kept for his other browsers. @returns whether it is kept there */
export async function choose({ language, shade, density }: Choice): Promise<boolean> {
  if (language) await changeLanguage(language);
  if (shade) chooseShade(shade);
  if (density) chooseDensity(density);
  if (!owner) return false;
  const { client, viewer } = owner;
  // names that the services gave in the language before
  if (language) void client.refetchQueries({ include: 'active' });
  const looks = currentAppearance();
  const { data } = await client
    .mutate({
      mutation: SavePreferences,
      variables: {
        input: {
          theme: THEMES[looks.choice],
          density: KEPT_DENSITIES[looks.density],
          ...(hasChosenLanguage() ? { language: writtenLanguageOf(currentLanguage()) } : {}),
          clientMutationId: crypto.randomUUID(),
        },
      },
      errorPolicy: 'all',
    })
    .catch(() => ({ data: undefined }));
  const saved = data?.savePreferences.__typename === 'SavePreferencesSuccess' ? data.savePreferences : undefined;
  const kept = keptOf(readFragment(PreferenceParts, saved?.preferences));
  if (kept.at !== null) stampWith({ person: viewer.sub, seen: seenOf(kept) });
  return saved !== undefined;
}

function takeOver(kept: Kept, viewer: Viewer): void {
  const here = { stamp: stamp(), choseLanguage: hasChosenLanguage(), choseLooks: hasChosenLooks() };
  const { language, shade, density } = adopted(kept, here, viewer.sub);
  if (language) void changeLanguage(language);
  else if (language === null) forgetLanguage(viewer.language);
  if (shade) chooseShade(shade);
  if (density) chooseDensity(density);
  if (kept.at !== null || here.stamp) stampWith({ person: viewer.sub, seen: seenOf(kept) });
}

function keptOf(found: PreferencePartsFragment | null | undefined): Kept {
  return {
    language: found?.language ? LANGUAGE_TAGS[found.language] : null,
    shade: SHADES[found?.theme ?? 'SYSTEM'],
    density: DENSITIES[found?.density ?? 'COMPACT'],
    at: found?.updatedAt ?? null,
  };
}

function stamp(): Stamp | undefined {
  const [person, seen] = (localStorage.getItem(STAMP) ?? '').split(' ');
  return person && seen !== undefined ? { person, seen } : undefined;
}

const stampWith = ({ person, seen }: Stamp) => localStorage.setItem(STAMP, `${person} ${seen}`);
