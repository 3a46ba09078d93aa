import { type BaseContext, inOrder, type PrismaLike, signedIn, writeAudit } from '@guanxi/runtime';
import DataLoader from 'dataloader';
import { noteTaken } from '../looks/looks.ts';
import { type CustomerRow, findCustomers } from './customer-store.ts';

export type RecordLoaders = {
  /** Null where the customer does not exist for the viewer. */
  customer: DataLoader<string, CustomerRow | null>;
  /** Notes that the viewer is told somebody's numbers or address; loaded, as `type:id`, before they are told. */
  contactRead: DataLoader<`${'Customer' | 'Contact'}:${string}`, true>;
};

export function recordLoaders(context: BaseContext<PrismaLike>): RecordLoaders {
  return {
    customer: new DataLoader(async (ids) => {
      const found = await findCustomers(context.db.read, signedIn(context), ids);
      await noteTaken(
        context,
        found.map(({ id }) => id),
      );
      return inOrder(ids, found, 'asked').map((row) => row ?? null);
    }),
    contactRead: new DataLoader(async (read) => {
      const viewer = signedIn(context);
      const subjects = read
        .map((each) => each.split(':') as [string, string])
        .filter(([, id]) => id !== viewer.customer);
      await writeAudit(
        context.db.read,
        subjects.map((subject) => ({ action: 'contact.read', subject })),
        { viewer, at: context.clock.now() },
      );
      return read.map(() => true as const);
    }),
  };
}

/** Rows that are at hand need not be read again. */
export function primed<Row extends { nodes: readonly CustomerRow[] }>(loaders: RecordLoaders, found: Row): Row {
  for (const row of found.nodes) loaders.customer.prime(row.id, row);
  return found;
}
