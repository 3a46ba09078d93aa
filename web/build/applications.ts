import { join } from 'node:path';
import { APPLICATIONS, type ApplicationName } from '@guanxi/web-server/applications';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { documents } from './documents.ts';
import { installable } from './installable.ts';

/** The applications; each is a folder with its own page. */
export const applications = Object.keys(APPLICATIONS) as ApplicationName[];

const WEB = join(import.meta.dirname, '..');

/** How an application is built and, while one works on it, served. */
export function viteConfig(name: ApplicationName): InlineConfig {
  return {
    configFile: false,
    root: join(WEB, name),
    base: `/${name}/`,
    publicDir: join(WEB, 'public'),
    cacheDir: join(WEB, 'node_modules/.vite', name),
    plugins: [documents(), installable(name), react({ jsxImportSource: '@guanxi/web/jsx' })],
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: join(WEB, 'dist', name),
      emptyOutDir: true,
      // the policy of pages allows no inline script
      modulePreload: { polyfill: false },
      assetsInlineLimit: 2048,
      chunkSizeWarningLimit: 1200,
      reportCompressedSize: false,
      manifest: true,
    },
  };
}
