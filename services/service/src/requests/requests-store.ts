import {
  bounded,
  type Connection,
  type Counts,
  countBy,
  type Dimension,
  dayOf,
  type Grouping,
  groupedConditions,
  inOrder,
  isOne,
  isOneCustomer,
  newId,
  type OrderColumn,
  type PageArguments,
  page,
  pagesByParent,
  queryTokens,
  rows,
  type Sql,
  sql,
  tokens,
  toSql,
  type Viewer,
  viewerId,
  within,
} from '@guanxi/runtime';
import type { Db, Tx } from '../context.ts';
import { rights } from '../permissions.ts';
import type { EntryRow, EscalationRow, RequestRow, RequestState, RequestStatus } from './request.ts';

export type NewRequest = Pick<
  RequestRow,
  'customerId' | 'kind' | 'channel' | 'subject' | 'productId' | 'orderId' | 'topicCodes' | 'ownerId' | 'departmentPath'
> & { description: string };
export interface RequestFilter extends Grouping<RequestFilter> {
  status?: RequestStatus[] | null;
  kind?: string | null;
  ownerId?: string | null;
  customerId?: string | null;
  overdue?: boolean | null;
  channel?: string | null;
  openedFrom?: string | null;
  openedTo?: string | null;
}
export type RequestSort = { by: 'OPENED_AT' | 'DUE_AT'; direction: 'ASC' | 'DESC' };
export type RequestDimension = 'STATUS' | 'KIND' | 'CHANNEL' | 'OWNER';

const dimensions: Readonly<Record<RequestDimension, Dimension>> = {
  STATUS: { key: sql`r.status`, only: (key) => ({ status: [key] }) },
  KIND: { key: sql`r.kind`, only: (key) => ({ kind: key }) },
  CHANNEL: { key: sql`r.channel`, only: (key) => ({ channel: key }) },
  OWNER: { key: sql`r.owner_id`, only: (key) => ({ ownerId: key }) },
};

const columns = { ownerId: 'r.owner_id', departmentPath: 'r.department_path', customerId: 'r.customer_id' };
const from = sql`service_request r`;
const select = sql`r.*`;
const newestFirst = [
  { column: 'r.opened_at', type: 'timestamptz', direction: 'desc' },
  { column: 'r.id', type: 'uuid', direction: 'desc' },
] as const;
/** Conditions that an index bears alone. */
const anchors = ['ownerId', 'customerId'] as const satisfies (keyof RequestFilter)[];
const visible = (viewer: Viewer) => toSql(rights.visible(viewer, 'request'), columns);

/** Rows of requests, their entries and numbers. */
export class RequestsStore {
  private readonly db: Db;
  private readonly zone: string;
  constructor(db: Db, zone: string) {
    this.db = db;
    this.zone = zone;
  }

  async byIds(viewer: Viewer, ids: readonly string[]): Promise<(RequestRow | null)[]> {
    const found = await rows<RequestRow>(
      this.db.read,
      sql`SELECT ${select} FROM ${from} WHERE r.id = ANY(${[...ids]}::uuid[]) AND ${visible(viewer)}`,
    );
    return inOrder(ids, found, 'id').map((row) => row ?? null);
  }

  list(
    viewer: Viewer,
    filter: RequestFilter,
    args: PageArguments,
    now: Date,
    sort?: RequestSort | null,
  ): Promise<Connection<RequestRow>> {
    const where = [visible(viewer), ...filters(filter, now, this.zone)];
    return page<RequestRow>(bounded(this.db, { filter, sort, anchors }), {
      select,
      from,
      where,
      order: orderOf(sort),
      args,
    });
  }

  /** How many requests of the same list there are on each value of a dimension. */
  counts(viewer: Viewer, by: RequestDimension, filter: RequestFilter, now: Date): Promise<Counts> {
    return countBy(bounded(this.db, { filter, anchors }), {
      definition: `requests.${by}`,
      from,
      where: [visible(viewer), ...filters(filter, now, this.zone)],
      dimension: dimensions[by],
      filter,
      asOf: now,
    });
  }

  ofCustomers(viewer: Viewer, parents: readonly string[], args: PageArguments): Promise<Connection<RequestRow>[]> {
    return pagesByParent<RequestRow>(this.db.read, {
      select,
      from,
      where: [visible(viewer)],
      order: newestFirst,
      args,
      parents,
      parentColumn: 'r.customer_id',
      ofCustomers: true,
    });
  }

  /**
   * The queue as it stands at `now`: first those who have waited to their limit, the longest waiting first, then by
   * the tier of the customer, then by age.
   */
  queue(viewer: Viewer, args: PageArguments, now: Date): Promise<Connection<RequestRow>> {
    const waited = `(CASE WHEN r.opened_at <= timestamptz '${now.toISOString()}' - make_interval(mins => q.limit_minutes) THEN 0 ELSE q.rank END)`;
    return page<RequestRow>(this.db.read, {
      select,
      from: sql`service_request r LEFT JOIN customer_card c ON c.customer_id = r.customer_id
        JOIN queue_rule q ON q.tier = coalesce((SELECT known.tier FROM queue_rule known WHERE known.tier = c.tier), '')`,
      where: [sql`r.status IN ('OPEN', 'ASSIGNED')`, toSql(rights.scope(viewer, 'request', 'work'), columns)],
      order: [
        { column: waited, type: 'int', direction: 'asc' },
        { column: 'r.opened_at', type: 'timestamptz', direction: 'asc' },
        { column: 'r.id', type: 'uuid', direction: 'asc' },
      ],
      args,
    });
  }

  async entries(viewer: Viewer, requestIds: readonly string[]): Promise<EntryRow[][]> {
    const hidden = rights.can(viewer, 'request', 'work') ? sql`TRUE` : sql`NOT e.internal`;
    const found = await rows<EntryRow>(
      this.db.read,
      sql`SELECT e.* FROM request_entry e WHERE e.request_id = ANY(${[...requestIds]}::uuid[]) AND ${hidden} ORDER BY e.at, e.id`,
    );
    const byRequest = Map.groupBy(found, (row) => row.requestId);
    return requestIds.map((id) => byRequest.get(id) ?? []);
  }

  async escalations(viewer: Viewer, requestIds: readonly string[]): Promise<EscalationRow[][]> {
    if (!rights.can(viewer, 'request', 'work')) return requestIds.map(() => []);
    const found = await rows<EscalationRow>(
      this.db.read,
      sql`SELECT * FROM escalation WHERE request_id = ANY(${[...requestIds]}::uuid[]) ORDER BY step`,
    );
    const byRequest = Map.groupBy(found, (row) => row.requestId);
    return requestIds.map((id) => byRequest.get(id) ?? []);
  }

  async search(viewer: Viewer, text: string, first: number): Promise<RequestRow[]> {
    const wanted = queryTokens(text);
    if (wanted.length === 0) return [];
    return rows<RequestRow>(
      this.db.read,
      sql`SELECT ${select} FROM ${from} WHERE r.tokens @> ${wanted}::text[] AND ${visible(viewer)} ORDER BY r.opened_at DESC, r.id LIMIT ${first}`,
    );
  }

  /** The request, locked, if the viewer reaches it by the action. */
  async lock(tx: Tx, viewer: Viewer, id: string, action: 'work' | 'answer'): Promise<RequestRow | undefined> {
    const reach = toSql(rights.scope(viewer, 'request', action), columns);
    const [found] = await rows<RequestRow>(
      tx.db,
      sql`SELECT ${select} FROM ${from} WHERE r.id = ${id}::uuid AND ${visible(viewer)} AND ${reach} FOR UPDATE OF r`,
    );
    return found;
  }

  async open(tx: Tx, request: NewRequest, state: RequestState): Promise<{ id: string; number: string }> {
    const id = newId();
    const number = await this.nextNumber(tx);
    const { description, ...given } = request;
    await tx.db.serviceRequest.create({
      data: {
        id,
        number,
        ...given,
        ...state,
        openedBy: viewerId(tx.viewer),
        openedAt: tx.now,
        tokens: tokens(number, given.subject),
      },
    });
    await this.addEntry(tx, id, 'DESCRIPTION', description);
    return { id, number };
  }

  async save(
    tx: Tx,
    id: string,
    state: RequestState,
    more: { ownerId?: string; solvedAt?: Date; closedAt?: Date; closedCause?: string } = {},
  ): Promise<void> {
    await tx.db.serviceRequest.update({ where: { id }, data: { ...state, ...more } });
  }

  async addEntry(tx: Tx, requestId: string, kind: string, text: string | null = null, internal = false): Promise<void> {
    await tx.db.requestEntry.create({
      data: { id: newId(), requestId, kind, text, internal, author: viewerId(tx.viewer), at: tx.now },
    });
  }

  /** Solutions that nobody answered until now, locked; others' are passed over. */
  unanswered(tx: Tx, before: Date, most: number): Promise<RequestRow[]> {
    return rows<RequestRow>(
      tx.db,
      sql`SELECT ${select} FROM ${from} WHERE r.status = 'SOLVED' AND r.solved_at <= ${before}::timestamptz ORDER BY r.solved_at LIMIT ${most} FOR UPDATE SKIP LOCKED`,
    );
  }

  private async nextNumber(tx: Tx): Promise<string> {
    const year = Number(dayOf(tx.now, this.zone).slice(0, 4));
    const [range] = await rows<{ last: number }>(
      tx.db,
      sql`INSERT INTO number_range AS known (year, last) VALUES (${year}, 1)
      ON CONFLICT (year) DO UPDATE SET last = known.last + 1 RETURNING last`,
    );
    return `SR-${year}-${String(range?.last ?? 0).padStart(6, '0')}`;
  }
}

function orderOf(sort: RequestSort | null | undefined): OrderColumn[] {
  if (!sort) return [...newestFirst];
  const direction = sort.direction === 'ASC' ? 'asc' : 'desc';
  const column = sort.by === 'DUE_AT' ? "coalesce(r.due_at, 'infinity'::timestamptz)" : 'r.opened_at';
  return [
    { column, type: 'timestamptz', direction },
    { column: 'r.id', type: 'uuid', direction },
  ];
}

const filters = (filter: RequestFilter, now: Date, zone: string): Sql[] =>
  groupedConditions<RequestFilter>(filter, (own) => ownFilters(own, now, zone));

function ownFilters(filter: RequestFilter, now: Date, zone: string): Sql[] {
  const { status, kind, ownerId, customerId, overdue, channel, openedFrom, openedTo } = filter;
  return [
    status ? sql`r.status = ANY(${status}::text[])` : undefined,
    kind ? sql`r.kind = ${kind}` : undefined,
    channel ? sql`r.channel = ${channel}` : undefined,
    ...within(sql`r.opened_at`, openedFrom, openedTo, zone),
    ...isOne(sql`r.owner_id`, ownerId),
    ...isOneCustomer('r.customer_id', customerId),
    overdue === true ? sql`coalesce(r.due_at < ${now}::timestamptz, FALSE)` : undefined,
    overdue === false ? sql`coalesce(r.due_at >= ${now}::timestamptz, TRUE)` : undefined,
  ].filter((each) => each !== undefined);
}
