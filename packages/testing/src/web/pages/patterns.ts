import { join, resolve } from 'node:path';
import type { PersonName } from '../../people.ts';
import type { Application } from '../stage.ts';

const web = resolve(import.meta.dirname, '../../../../../web');
type Route = { index?: boolean; path?: string; children?: readonly Route[] };
type Area = { path: string; open?: boolean; routes: readonly Route[] };

/** A page as the applications define it: `/members/:id/points`, and somebody who may open it. */
export type Pattern = { application: Application; pattern: string; person: PersonName };

/** Who opens what of the console: the longest beginning counts. Everything is somebody's own work. */
const AT_WORK: readonly (readonly [string, PersonName])[] = [
  ['/', 'head-east'],
  ['/members', 'head-east'],
  ['/members/imports', 'clerk'],
  ['/members/applications', 'agent'],
  ['/sales', 'seller-east'],
  ['/orders', 'finance'],
  ['/orders/products', 'administrator'],
  ['/service', 'agent'],
  ['/marketing', 'marketer'],
  ['/knowledge', 'editor'],
  ['/settings', 'administrator'],
];

/** Every page of an application, out of the same definitions that its router has. */
export async function patternsOf(application: Application): Promise<Pattern[]> {
  const { areas } = (await import(join(web, application, 'areas.ts'))) as { areas: readonly Area[] };
  // what is open to everybody is looked at by the journey of those without an account
  const paths = areas.filter(({ open }) => !open).flatMap(({ path, routes }) => pathsOf(routes, `/${path}`));
  return [...new Set(paths)].map((pattern) => ({ application, pattern, person: personAt(application, pattern) }));
}

const pathsOf = (routes: readonly Route[], at: string): string[] =>
  routes.flatMap(({ index, path, children }) => {
    const here = path ? `${at.replace(/\/$/, '')}/${path}` : at;
    if (children) return pathsOf(children, here);
    return index || path ? [here] : [];
  });

function personAt(application: Application, pattern: string): PersonName {
  if (application === 'portal') return 'partner';
  if (application === 'member') return 'member';
  const fitting = AT_WORK.filter(([start]) => `${pattern}/`.startsWith(`${start.replace(/\/$/, '')}/`));
  return fitting.sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? 'head-east';
}

/** The pattern that an address in the application, such as `/members/42`, belongs to; one without a place wins. */
export function patternOf(patterns: readonly Pattern[], path: string): Pattern | undefined {
  const plain = patterns.find(({ pattern }) => pattern === path);
  return plain ?? patterns.find(({ pattern }) => fits(pattern, path));
}

function fits(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  return wanted.length === given.length && wanted.every((part, at) => part.startsWith(':') || part === given[at]);
}
