import {
  type Connection,
  inOrder,
  isOfCustomer,
  newId,
  type PageArguments,
  page,
  pagesByParent,
  rows,
  sql,
  toSql,
  type Viewer,
} from '@guanxi/runtime';
import type { Db, Tx } from '../context.ts';
import { rights } from '../permissions.ts';
import type { InteractionRow, NewInteraction } from './interaction.ts';

export type InteractionFilter = { customerId?: string | null; channel?: string | null; direction?: string | null };

const columns = { ownerId: 'i.employee_id', departmentPath: 'i.department_path', customerId: 'i.customer_id' };
const from = sql`interaction i`;
const select = sql`i.*`;
const order = [
  { column: 'i.at', type: 'timestamptz', direction: 'desc' },
  { column: 'i.id', type: 'uuid', direction: 'desc' },
] as const;
const visible = (viewer: Viewer) => toSql(rights.visible(viewer, 'interaction'), columns);

/** Rows of interactions. */
export class InteractionsStore {
  private readonly db: Db;
  constructor(db: Db) {
    this.db = db;
  }

  async byIds(viewer: Viewer, ids: readonly string[]): Promise<(InteractionRow | null)[]> {
    const found = await rows<InteractionRow>(
      this.db.read,
      sql`SELECT ${select} FROM ${from} WHERE i.id = ANY(${[...ids]}::uuid[]) AND ${visible(viewer)}`,
    );
    return inOrder(ids, found, 'id').map((row) => row ?? null);
  }

  list(
    viewer: Viewer,
    { customerId, channel, direction }: InteractionFilter,
    args: PageArguments,
  ): Promise<Connection<InteractionRow>> {
    const where = [visible(viewer)];
    if (customerId) where.push(isOfCustomer('i.customer_id', sql`${customerId}::uuid`));
    if (channel) where.push(sql`i.channel = ${channel}`);
    if (direction) where.push(sql`i.direction = ${direction}`);
    return page<InteractionRow>(this.db.read, { select, from, where, order, args });
  }

  ofCustomers(viewer: Viewer, parents: readonly string[], args: PageArguments): Promise<Connection<InteractionRow>[]> {
    return pagesByParent<InteractionRow>(this.db.read, {
      select,
      from,
      where: [visible(viewer)],
      order,
      args,
      parents,
      parentColumn: 'i.customer_id',
      ofCustomers: true,
    });
  }

  /** Records a contact; one that mirrors a message that is known already changes nothing. Answers its id if new. */
  async record(
    tx: Tx,
    {
      customerId,
      channel,
      direction,
      summary,
      result,
      moment,
      employeeId,
      ownerId,
      departmentPath,
      requestId,
      messageId,
      at,
    }: NewInteraction,
  ): Promise<string | undefined> {
    const id = newId();
    const { count } = await tx.db.interaction.createMany({
      data: [
        {
          id,
          customerId,
          channel,
          direction,
          summary: summary ?? null,
          result: result ?? null,
          moment: moment ?? null,
          employeeId: employeeId ?? null,
          ownerId: ownerId ?? null,
          departmentPath: departmentPath ?? null,
          requestId: requestId ?? null,
          messageId: messageId ?? null,
          at: at ?? tx.now,
        },
      ],
      skipDuplicates: true,
    });
    return count === 1 ? id : undefined;
  }
}
