import { GraphQLError } from 'graphql';
import { isId } from '../ids.ts';
import { join, type Sql, sql } from '../sql.ts';

/** A filter that may hold others of its kind: all of `and`, one of `or` at least, and not `not`, beside its own fields. */
export type Grouping<Filter> = {
  and?: readonly Filter[] | null | undefined;
  or?: readonly Filter[] | null | undefined;
  not?: Filter | null | undefined;
};

/** What one filter may hold: groups within one another, and groups in all. */
export const GROUPS = { depth: 4, all: 30 } as const;

/**
 * The conditions of a filter and of the groups within it, as one statement has them.
 * @param own the conditions of a filter's own fields; `isWithin` for one that stands in a group, `at` is where it stands
 * @param path where the filter stands among the arguments
 * @throws GraphQLError BAD_USER_INPUT that names the place, for an empty list, too many groups or too many levels
 */
export function groupedConditions<Filter extends Grouping<Filter>>(
  filter: Filter | null | undefined,
  own: (filter: Filter, isWithin: boolean, at: readonly string[]) => readonly Sql[],
  path: readonly string[] = ['filter'],
): Sql[] {
  let count = 0;
  const read = (given: Filter, at: readonly string[], depth: number): Sql[] => {
    if (depth > GROUPS.depth) throw filterRefused(`groups stand at most ${GROUPS.depth} deep`, at);
    const several = (name: 'and' | 'or'): Sql[] => {
      const groups = given[name];
      if (groups === null || groups === undefined) return [];
      if (groups.length === 0) throw filterRefused('at least one group', [...at, name]);
      return groups.map((group, index) => whole(group, [...at, name, String(index)]));
    };
    const whole = (group: Filter, place: readonly string[]): Sql => {
      count += 1;
      if (count > GROUPS.all) throw filterRefused(`at most ${GROUPS.all} groups`, place);
      const conditions = read(group, place, depth + 1);
      return conditions.length === 0 ? sql`TRUE` : sql`(${join(conditions, ' AND ')})`;
    };
    const either = several('or');
    return [
      ...own(given, depth > 0, at),
      ...several('and'),
      ...(either.length > 0 ? [sql`(${join(either, ' OR ')})`] : []),
      // what is not known is not so
      ...(given.not ? [sql`(${whole(given.not, [...at, 'not'])} IS NOT TRUE)`] : []),
    ];
  };
  return filter ? read(filter, path, 0) : [];
}

/** The condition that a column holds the id. What can be no id is nobody's; none narrows nothing. */
export const isOne = (column: Sql, id: string | null | undefined): Sql[] =>
  id === null || id === undefined ? [] : [isId(id) ? sql`${column} = ${id}::uuid` : sql`FALSE`];

/** A filter that cannot be, and where. */
export const filterRefused = (message: string, path: readonly string[]): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', path } });
