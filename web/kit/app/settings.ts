/** What whoever serves the application tells it, in `config.json` beside its page. */
export type AppSettings = {
  /** The realm's address. */
  issuer: string;
  clientId: string;
  /** The API's address. */
  graphql: string;
  /** Where changes are told as they happen. */
  live: string;
  /** Where files are sent. */
  files: string;
  /** Where a list is had as a file. */
  exports: string;
  /** The zone of the firm's days. */
  zone: string;
};
export type AppName = 'console' | 'portal' | 'member';

/** Where the application lives, such as `/console`. */
export const basePath = (name: AppName): string => `/${name}`;

/** Which application this page is of, by its address. */
export const appName = (path = location.pathname): AppName => {
  const [, first] = path.split('/');
  return first === 'portal' || first === 'member' ? first : 'console';
};

/** @throws Error when the settings cannot be had: nothing can be shown without */
export async function readAppSettings(name: AppName): Promise<AppSettings> {
  const answer = await fetch(`${basePath(name)}/config.json`, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`config.json: ${answer.status}`);
  return (await answer.json()) as AppSettings;
}
