/** Statements that write, past Prisma's query engine and in its transaction. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import { Sql, type SqlRunner } from './sql.ts';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;
type Begun = Awaited<ReturnType<Adapter['startTransaction']>>;
type Query = Parameters<Begun['executeRaw']>[0];

/** The connection of one transaction, while it lasts. */
type Connection = { execute: ((query: Query) => Promise<number>) | undefined };

const opening = new AsyncLocalStorage<Connection>();

/** Prisma's adapter, which tells whoever opens a transaction by `directly` of the connection that it has got. */
export class DirectPg extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => {
      const begun = await start(level);
      const connection = opening.getStore();
      if (connection) lend(begun, connection);
      return begun;
    };
    return adapter;
  }
}

/** From its end on a transaction's connection is somebody else's: one that took too long must not write on it. */
function lend(begun: Begun, connection: Connection): void {
  const execute = begun.executeRaw.bind(begun);
  begun.executeRaw = (query) => {
    if (ENDS.test(query.sql)) connection.execute = undefined;
    return execute(query);
  };
  connection.execute = execute;
}

const ENDS = /^\s*(?:COMMIT|ROLLBACK)\s*;?\s*$/i;

/**
 * Opens a transaction of Prisma's in which `$executeRaw` goes straight to the driver. The engine would write the values of
 * each statement as JSON and read them again, which is most of what a statement with a chunk of rows costs here. What
 * the two would not send alike goes by the engine, and so does what comes when the transaction has ended: it refuses.
 */
export function directly<Db extends SqlRunner, Result>(
  open: (work: (db: Db) => Promise<Result>) => Promise<Result>,
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  const connection: Connection = { execute: undefined };
  return opening.run(connection, () => open((db) => work(withDirect(db, connection))));
}

function withDirect<Db extends SqlRunner>(db: Db, connection: Connection): Db {
  const $executeRaw = (query: unknown, ...values: unknown[]): PromiseLike<number> => {
    const sent = query instanceof Sql && values.length === 0 ? asSent(query) : undefined;
    return sent && connection.execute ? connection.execute(sent) : db.$executeRaw(query, ...values);
  };
  return new Proxy(db, {
    get: (target, key) => (key === '$executeRaw' ? $executeRaw : Reflect.get(target, key)),
  });
}

/** A statement as the driver takes it; undefined where Prisma would make something of its values first. */
function asSent({ text, values }: Sql): Query | undefined {
  if (!values.every((value) => (Array.isArray(value) ? value.every(isPlain) : isPlain(value)))) return undefined;
  return { sql: text, args: values, argTypes: values.map(typeOf) };
}

const isPlain = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date;

/** The driver's adapter looks at each value of a list; only instants are written otherwise than the driver would. */
const typeOf = (value: unknown): Query['argTypes'][number] => ({
  scalarType: 'unknown',
  arity: Array.isArray(value) && value.some((each) => each instanceof Date) ? 'list' : 'scalar',
});
