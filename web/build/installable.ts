import { join } from 'node:path';
import { type Language, languages } from '@guanxi/language';
import type { ApplicationName } from '@guanxi/web-server/applications';
import { TEXTS } from '@guanxi/web-server/landing/texts';
import type { Plugin } from 'vite';
import { palettes } from '../kit/theme/tokens.ts';

const WORKER = join(import.meta.dirname, '../kit/install/worker.ts');

/** What a machine is told of an application that is installed on it (W3C Web Application Manifest). */
export function webManifest(name: ApplicationName, language: Language): object {
  const { product, applications } = TEXTS[language];
  const { title, text } = applications[name];
  const root = `/${name}/`;
  const icon = (file: string, sizes: string, type: string, purpose = 'any') => ({
    src: `${root}${file}`,
    sizes,
    type,
    purpose,
  });
  return {
    id: root,
    start_url: root,
    scope: root,
    name: `${product} ${title}`,
    short_name: title,
    description: text,
    lang: language,
    dir: 'ltr',
    display: 'standalone',
    background_color: palettes.light.ground,
    theme_color: palettes.light.primary,
    icons: [
      icon('icon.svg', 'any', 'image/svg+xml'),
      icon('icon-192.png', '192x192', 'image/png'),
      icon('icon-512.png', '512x512', 'image/png'),
      icon('icon-maskable-512.png', '512x512', 'image/png', 'maskable'),
    ],
  };
}

/** Lets an application be installed: a manifest in each language, and the worker that stands in when the net is gone. */
export function installable(name: ApplicationName): Plugin {
  return {
    name: 'guanxi-installable',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: WORKER, fileName: 'worker.js' });
      for (const language of languages)
        this.emitFile({
          type: 'asset',
          fileName: `app.${language}.webmanifest`,
          source: JSON.stringify(webManifest(name, language)),
        });
    },
  };
}
