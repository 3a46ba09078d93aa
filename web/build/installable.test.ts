import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@guanxi/language';
import { palettes } from '../kit/theme/tokens.ts';
import { applications } from './applications.ts';
import { webManifest } from './installable.ts';

test.each(applications)('A46: %s says in each language what it is called, and its icons are there', (name) => {
  const manifests = languages.map(
    (language) => webManifest(name, language) as { name: string; scope: string; icons: { src: string }[] },
  );
  expect(new Set(manifests.map((each) => each.name)).size).toBe(languages.length);
  for (const { scope, icons } of manifests) {
    expect(scope).toBe(`/${name}/`);
    for (const { src } of icons)
      expect(existsSync(join(import.meta.dirname, '../public', src.slice(scope.length)))).toBe(true);
  }
});

test.each(['public/icon.svg', 'assets/icon.svg', 'assets/landing.css'])(
  'A46: %s has the colour of the screens',
  (file) => {
    expect(readFileSync(join(import.meta.dirname, '..', file), 'utf8')).toContain(palettes.light.primary);
  },
);
