import { type AppName, basePath } from '../app/settings.ts';
import type { Language } from '../language/language.ts';

/** The manifest in the language of the page: what the application is called where it is installed. */
export function nameInstalled(language: Language): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  if (link) link.href = new URL(`app.${language}.webmanifest`, link.href).pathname;
}

/** Has the built files kept in this browser, and a page shown while there is no net. It is no fault where that fails. */
export function keepBuiltFiles(app: AppName): void {
  const scope = `${basePath(app)}/`;
  // only over HTTPS and on the machine itself are there workers
  void navigator.serviceWorker?.register(`${scope}worker.js`, { scope }).catch(() => undefined);
}
