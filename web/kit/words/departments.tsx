import { useMemo } from 'react';
import { graphql } from '../../generated/index.ts';
import { useWords } from './use-words.ts';

const DepartmentNames = graphql(`
  query DepartmentNames {
    departments {
      id
      path
      name
    }
  }
`);

export type DepartmentName = { path: string; name: string };

/** All departments by path, parents before their children; empty until they are known. */
export function useDepartments(): ReadonlyMap<string, string> {
  const data = useWords(DepartmentNames);
  return useMemo(
    () => new Map((data?.departments ?? []).map(({ path, name }) => [path, name ?? path.split('/').at(-1) ?? path])),
    [data],
  );
}

/** Names from the root, such as “East · Shanghai”; where the tree is not to be had, the last code of the path. */
export function namesOf(path: string, departments: ReadonlyMap<string, string>): string {
  const codes = path.split('/').filter(Boolean);
  const paths = codes.map((_, at) => `/${codes.slice(0, at + 1).join('/')}`);
  const names = paths.flatMap((each) => departments.get(each) ?? []);
  return names.length === paths.length ? names.join(' · ') : (codes.at(-1) ?? '');
}

/** The names of all departments, by their paths. */
export const departmentWords = (departments: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries([...departments.keys()].map((path) => [path, namesOf(path, departments)]));

/** A text in which the paths of departments are said by their names. */
export const withNames = (text: string, departments: ReadonlyMap<string, string>): string =>
  text.replaceAll(/(?:\/[a-z0-9-]+)+/g, (path) => (departments.has(path) ? namesOf(path, departments) : path));

/** The name of the department at a path. */
export function DepartmentOf({ path }: { path: string | null | undefined }) {
  const departments = useDepartments();
  return path ? <span>{namesOf(path, departments)}</span> : null;
}
