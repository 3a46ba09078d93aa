import { readFileSync } from 'node:fs';

export type DemoUser = {
  id: string;
  username: string;
  enabled: boolean;
  email: string;
  emailVerified: boolean;
  attributes: Record<string, string[]>;
  groups?: string[];
  realmRoles: string[];
  credentials: { type: string; value: string }[];
};

/** People of trials and tests; every password is published. */
export function demoUsers(): DemoUser[] {
  return JSON.parse(readFileSync(new URL('../trial/people.json', import.meta.url), 'utf8')).users;
}

/** Their departments. Those of a firm are made by sales, when the first of their people is invited. */
export function demoGroups() {
  return [group('/east', group('/east/shanghai')), group('/south', group('/south/guangzhou')), group('/head-office')];
}

type Group = { name: string; path: string; attributes: { department: string[] }; subGroups: Group[] };
function group(path: string, ...subGroups: Group[]): Group {
  return { name: path.slice(path.lastIndexOf('/') + 1), path, attributes: { department: [path] }, subGroups };
}
