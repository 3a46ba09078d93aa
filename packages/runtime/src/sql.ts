import { empty, join, raw, Sql, sqltag } from '@prisma/client/runtime/client';

export { empty, join, raw, Sql, sqltag as sql };

/** What raw SQL needs: Prisma's client, or its transaction client. */
export interface SqlRunner {
  // biome-ignore lint/suspicious/noExplicitAny: as Prisma declares them
  $queryRaw(query: any, ...values: any[]): PromiseLike<any>;
  // biome-ignore lint/suspicious/noExplicitAny: as Prisma declares them
  $executeRaw(query: any, ...values: any[]): PromiseLike<number>;
}

/** Runs one statement; `snake_case` columns come back as `camelCase` keys. */
export async function rows<T>(db: SqlRunner, query: Sql): Promise<T[]> {
  const found = (await db.$queryRaw(query)) as Record<string, unknown>[];
  const first = found[0];
  if (!first) return [];
  const names = Object.keys(first).map((column) => [column, camelCase(column)] as const);
  return found.map((row) => {
    const named: Record<string, unknown> = {};
    for (const [column, key] of names) named[key] = row[column];
    return named;
  }) as T[];
}

/** Runs one statement that writes; answers how many rows it touched. */
export const execute = async (db: SqlRunner, query: Sql): Promise<number> => db.$executeRaw(query);

/** Rows in the order of `ids`, for loaders; `undefined` where there is none. */
export function inOrder<T>(ids: readonly string[], found: readonly T[], key: keyof T): (T | undefined)[] {
  const byId = new Map(found.map((row) => [String(row[key]), row]));
  return ids.map((id) => byId.get(id));
}

/** Rows grouped by parent in the order of `parents`; an empty list where there is none. */
export function groupedInOrder<T>(parents: readonly string[], found: readonly T[], key: keyof T): T[][] {
  const byParent = new Map<string, T[]>();
  for (const row of found) {
    const parent = String(row[key]);
    const list = byParent.get(parent);
    if (list) list.push(row);
    else byParent.set(parent, [row]);
  }
  return parents.map((parent) => byParent.get(parent) ?? []);
}

const names = new Map<string, string>();
function camelCase(column: string): string {
  let name = names.get(column);
  if (name === undefined) {
    name = column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    names.set(column, name);
  }
  return name;
}
