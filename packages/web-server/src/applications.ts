import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The browser applications and the client by which each signs people in, in the order in which they are offered. */
export const APPLICATIONS = {
  console: 'guanxi-console',
  portal: 'guanxi-partner',
  member: 'guanxi-member',
} as const;
export type ApplicationName = keyof typeof APPLICATIONS;

/** The folders of a build that hold an application: each has a page. */
export function applicationsOf(dist: string): string[] {
  return readdirSync(dist, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(dist, entry.name)).includes('index.html'))
    .map(({ name }) => name);
}

/** What an application is told at its start, as `config.json` beside its page. */
export type ApplicationConfig = {
  issuer: string;
  clientId: string;
  graphql: string;
  live: string;
  files: string;
  exports: string;
  zone: string;
};

type Where = {
  /** Where browsers reach the API; empty where it is on the origin of the pages. */
  gateway: string;
  issuer: string | undefined;
  zone: string;
};

/** Undefined where nobody can sign in: for a folder that is none of ours, and without an issuer. */
export function applicationConfig(name: string, { gateway, issuer, zone }: Where): ApplicationConfig | undefined {
  const clientId = Object.hasOwn(APPLICATIONS, name) ? APPLICATIONS[name as ApplicationName] : undefined;
  if (clientId === undefined || issuer === undefined) return undefined;
  const [graphql, live, files, exports] = ['graphql', 'live', 'files', 'exports'].map((path) => `${gateway}/${path}`);
  return { issuer, clientId, graphql, live, files, exports, zone } as ApplicationConfig;
}
