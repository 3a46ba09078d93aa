/** Rows of messages. The state of a message is read and written here as one thing, whatever columns hold it. */
import { type Columns, execute, join, raw, rows, type Sql, type SqlRunner, sql } from '@guanxi/runtime';
import type { TemplateCode } from '../templates/letters.ts';
import type { FailureReason, MessageState, Obstacle, Purpose } from './message.ts';

export type MessageRow = {
  id: string;
  customerId: string;
  moment: string;
  letter: TemplateCode;
  channel: string;
  purpose: Purpose;
  causeEventId: string;
  values: Record<string, string>;
  awaitsRecipient: boolean;
  awaitsOrderId: string | null;
  awaitsPaidEvent: string | null;
  templateId: string | null;
  templateVersion: number | null;
  language: string | null;
  address: string | null;
  subject: string | null;
  text: string | null;
  linkCode: string | null;
  state: MessageState['kind'];
  attempts: number;
  dueAt: Date | null;
  reason: string | null;
  reasonField: string | null;
  toldOutcome: string | null;
  createdAt: Date;
  settledAt: Date | null;
  /** Its words and its address have ended. */
  redactedAt: Date | null;
};

/** What is written when a moment calls for a letter; its words come later. */
export type NewMessage = Pick<
  MessageRow,
  | 'id'
  | 'customerId'
  | 'moment'
  | 'letter'
  | 'channel'
  | 'purpose'
  | 'causeEventId'
  | 'values'
  | 'awaitsRecipient'
  | 'awaitsOrderId'
  | 'awaitsPaidEvent'
  | 'createdAt'
> & { occasion: string; tokens: string[] };

/** The words of a letter, and where it goes. */
export type Words = Required<{
  [K in 'templateId' | 'templateVersion' | 'language' | 'address' | 'subject' | 'text']: NonNullable<MessageRow[K]>;
}>;

export const isAwaiting = (row: Pick<MessageRow, 'awaitsRecipient' | 'awaitsOrderId' | 'awaitsPaidEvent'>): boolean =>
  row.awaitsRecipient || row.awaitsOrderId !== null || row.awaitsPaidEvent !== null;

/** Messages under the alias `m`, for the conditions of `rights`. */
export const messageAccess: Columns = { customerId: 'm.customer_id' };

/** Writes the message of a moment unless the moment has one: answers whether it was the first. */
export async function insertMessage(db: SqlRunner, message: NewMessage): Promise<boolean> {
  const due = isAwaiting(message) ? null : new Date();
  const written = await execute(
    db,
    sql`INSERT INTO message (id, customer_id, occasion, moment, letter, channel, purpose, cause_event_id, "values",
        awaits_recipient, awaits_order_id, awaits_paid_event, state, due_at, created_at, tokens)
      VALUES (${message.id}::uuid, ${message.customerId}::uuid, ${message.occasion}, ${message.moment}, ${message.letter},
        ${message.channel}, ${message.purpose}, ${message.causeEventId}::uuid, ${JSON.stringify(message.values)}::jsonb,
        ${message.awaitsRecipient}, ${message.awaitsOrderId}::uuid, ${message.awaitsPaidEvent}::uuid, 'PENDING',
        ${due}::timestamptz, ${message.createdAt}::timestamptz, ${message.tokens}::text[])
      ON CONFLICT (occasion) DO NOTHING`,
  );
  return written === 1;
}

/** One message, locked until the transaction ends. */
export async function lockMessage(db: SqlRunner, id: string): Promise<MessageRow | undefined> {
  const [row] = await rows<MessageRow>(db, sql`SELECT * FROM message WHERE id = ${id}::uuid FOR UPDATE`);
  return row;
}

/** Messages by id among those that `visible` (over the alias `m`) lets through. */
export const findMessages = (db: SqlRunner, ids: readonly string[], visible: Sql): Promise<MessageRow[]> =>
  rows<MessageRow>(db, sql`SELECT m.* FROM message m WHERE m.id = ANY(${[...ids]}::uuid[]) AND ${visible}`);

/** The state that a row stands for. */
export function stateOf(
  row: Pick<MessageRow, 'state' | 'attempts' | 'dueAt' | 'reason' | 'reasonField'>,
): MessageState {
  const { attempts, dueAt } = row;
  switch (row.state) {
    case 'PENDING':
      return { kind: 'PENDING', attempts, retryAt: dueAt };
    case 'ATTEMPTED':
      return { kind: 'ATTEMPTED', attempts, leaseUntil: dueAt ?? new Date(0) };
    case 'SENT':
      return { kind: 'SENT', attempts };
    case 'UNKNOWN':
      return { kind: 'UNKNOWN', attempts, retryAt: dueAt };
    case 'FAILED':
      return { kind: 'FAILED', attempts, reason: row.reason as FailureReason };
    case 'NOT_SENDABLE':
      return { kind: 'NOT_SENDABLE', attempts, reason: row.reason as Obstacle, field: row.reasonField };
  }
}

/** Writes a state; `settledAt` is business time, once the state is a last one. */
export function saveState(db: SqlRunner, id: string, state: MessageState, settledAt: Date | null): Promise<number> {
  const reason = 'reason' in state ? state.reason : null;
  const field = state.kind === 'NOT_SENDABLE' ? state.field : null;
  return execute(
    db,
    sql`UPDATE message SET state = ${state.kind}, attempts = ${state.attempts}, due_at = ${dueOf(state)}::timestamptz,
        reason = ${reason}, reason_field = ${field}, settled_at = ${settledAt}::timestamptz
      WHERE id = ${id}::uuid`,
  );
}

export const saveWords = (db: SqlRunner, id: string, words: Words, tokens: string[]): Promise<number> =>
  execute(
    db,
    sql`UPDATE message SET template_id = ${words.templateId}::uuid, template_version = ${words.templateVersion},
        language = ${words.language}, address = ${words.address}, subject = ${words.subject}, text = ${words.text}, tokens = ${tokens}::text[]
      WHERE id = ${id}::uuid`,
  );

/** Forgets the words, so that the letter is worded anew at its next turn. */
export const clearWords = (db: SqlRunner, id: string): Promise<number> =>
  execute(
    db,
    sql`UPDATE message SET template_id = NULL, template_version = NULL, language = NULL, address = NULL, subject = NULL, text = NULL
      WHERE id = ${id}::uuid`,
  );

/** Keeps the code of a letter's link until it has left; null forgets it. */
export const saveLinkCode = (db: SqlRunner, id: string, code: string | null): Promise<number> =>
  execute(db, sql`UPDATE message SET link_code = ${code} WHERE id = ${id}::uuid`);

export const saveTold = (db: SqlRunner, id: string, outcome: string): Promise<number> =>
  execute(db, sql`UPDATE message SET told_outcome = ${outcome} WHERE id = ${id}::uuid`);

/** Marks a customer's messages as no longer waiting for his profile; answers those that wait for nothing more. */
export const endWaitForRecipients = (db: SqlRunner, customerIds: readonly string[]): Promise<string[]> =>
  released(db, ['awaits_recipient'], sql`customer_id = ANY(${[...customerIds]}::uuid[]) AND awaits_recipient`);

export type PaidOrder = { orderId: string; paidEventId: string; customerId: string };

export const endWaitForOrder = (db: SqlRunner, order: PaidOrder): Promise<string[]> =>
  released(db, ['awaits_order_id', 'awaits_paid_event'], awaitsOrder(order));

/** Takes away messages whose order turned out to be history: no moment follows from it. */
export const deleteAwaiting = (db: SqlRunner, order: PaidOrder): Promise<number> =>
  execute(db, sql`DELETE FROM message WHERE ${awaitsOrder(order)}`);

/** Blanks what the letters of an erased person said; what had not left never will. */
export const redactMessages = (db: SqlRunner, customerId: string, now: Date): Promise<number> =>
  execute(
    db,
    sql`UPDATE message SET address = NULL, subject = NULL, text = NULL, link_code = NULL, tokens = '{}', redacted_at = ${now}::timestamptz,
        awaits_recipient = false, awaits_order_id = NULL, awaits_paid_event = NULL,
        state = CASE WHEN settled_at IS NULL AND state <> 'ATTEMPTED' THEN 'NOT_SENDABLE' ELSE state END,
        reason = CASE WHEN settled_at IS NULL AND state <> 'ATTEMPTED' THEN 'CUSTOMER_GONE' ELSE reason END,
        due_at = CASE WHEN state = 'ATTEMPTED' THEN due_at END,
        settled_at = CASE WHEN state = 'ATTEMPTED' THEN settled_at ELSE coalesce(settled_at, ${now}::timestamptz) END
      WHERE customer_id = ${customerId}::uuid AND redacted_at IS NULL`,
  );

/** How many messages there are to some customers, blanked or not. */
export async function countMessages(db: SqlRunner, customerIds: readonly string[]): Promise<number> {
  const [found] = await rows<{ messages: number }>(
    db,
    sql`SELECT count(*)::int AS messages FROM message WHERE customer_id = ANY(${[...customerIds]}::uuid[])`,
  );
  return found?.messages ?? 0;
}

/** Messages that were due before an instant of the real clock, the longest overdue first. */
export async function overdueMessages(db: SqlRunner, before: Date, most: number): Promise<string[]> {
  const found = await rows<{ id: string }>(
    db,
    sql`SELECT id FROM message WHERE due_at < ${before}::timestamptz ORDER BY due_at LIMIT ${most}`,
  );
  return found.map(({ id }) => id);
}

/** The values of the last letter of a kind that a customer was to get; for previews. */
export async function lastValues(db: SqlRunner, customerId: string, letter: string): Promise<Record<string, string>> {
  const [row] = await rows<{ values: Record<string, string> }>(
    db,
    sql`SELECT "values" FROM message WHERE customer_id = ${customerId}::uuid AND letter = ${letter} ORDER BY created_at DESC, id DESC LIMIT 1`,
  );
  return row?.values ?? {};
}

/** Ends waits of messages; those that wait for nothing more are due at once, and are answered. */
async function released(db: SqlRunner, waits: readonly Wait[], where: Sql): Promise<string[]> {
  const still = (['awaits_recipient', 'awaits_order_id', 'awaits_paid_event'] as const).filter(
    (wait) => !waits.includes(wait),
  );
  const ready = sql`NOT (${join(
    still.map((wait) => (wait === 'awaits_recipient' ? sql`awaits_recipient` : sql`${raw(wait)} IS NOT NULL`)),
    ' OR ',
  )})`;
  const ended = join(
    waits.map((wait) => (wait === 'awaits_recipient' ? sql`awaits_recipient = false` : sql`${raw(wait)} = NULL`)),
  );
  const found = await rows<{ id: string; ready: boolean }>(
    db,
    sql`UPDATE message SET ${ended}, due_at = CASE WHEN ${ready} THEN ${new Date()}::timestamptz END
      WHERE ${where} AND state = 'PENDING' RETURNING id, due_at IS NOT NULL AS ready`,
  );
  return found.filter((row) => row.ready).map(({ id }) => id);
}

type Wait = 'awaits_recipient' | 'awaits_order_id' | 'awaits_paid_event';

const awaitsOrder = ({ orderId, paidEventId, customerId }: PaidOrder): Sql =>
  sql`customer_id = ${customerId}::uuid AND (awaits_order_id = ${orderId}::uuid OR awaits_paid_event = ${paidEventId}::uuid)`;

const dueOf = (state: MessageState): Date | null => {
  if (state.kind === 'ATTEMPTED') return state.leaseUntil;
  if (state.kind === 'PENDING') return state.retryAt ?? new Date();
  return state.kind === 'UNKNOWN' ? state.retryAt : null;
};
