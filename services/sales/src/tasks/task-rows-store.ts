/** Tasks as they are written: new ones, those locked for a change, and what is ended in them. */
import { execute, newId, raw, rows, sql, tokens } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import type { TaskColumns } from './task.ts';
import { from, reach, select, type TaskRow } from './tasks-store.ts';

export type NewTask = Pick<
  TaskRow,
  | 'title'
  | 'description'
  | 'assigneeId'
  | 'creatorId'
  | 'departmentPath'
  | 'customerId'
  | 'sourceKind'
  | 'sourceId'
  | 'sourceNumber'
  | 'dueAt'
> & { causeKey?: string };
/** Tasks, locked in one order, as far as they exist for the viewer; `reached` says whether the action reaches each too. */
export async function lockTasks(
  tx: Tx,
  ids: readonly string[],
  action: 'work' | 'change' | 'cancel',
): Promise<Map<string, TaskRow & { reached: boolean }>> {
  const found = await rows<TaskRow & { reached: boolean }>(
    tx.db,
    sql`SELECT ${select}, ${reach(tx.viewer, action)} AS reached FROM ${from}
      WHERE t.id = ANY(${[...ids]}::uuid[]) AND ${reach(tx.viewer, 'read')} ORDER BY t.id FOR UPDATE OF t`,
  );
  return new Map(found.map((row) => [row.id, row]));
}

/** A new task; undefined where its cause made one before. */
export async function insertTask(tx: Tx, task: NewTask): Promise<TaskRow | undefined> {
  const row = {
    id: newId(),
    ...task,
    status: 'OPEN' as const,
    createdAt: tx.now,
    tokens: tokens(task.title, task.sourceNumber),
    version: 1n,
  };
  const { count } = await tx.db.task.createMany({ data: [row], skipDuplicates: true });
  if (count === 0) return undefined;
  return {
    ...row,
    result: null,
    acceptedAt: null,
    startedAt: null,
    doneAt: null,
    cancelledAt: null,
    wordsEndedAt: null,
  };
}

/** Saves what was changed of locked tasks, all in one statement, and answers them as they are now, by id. */
export async function saveTasks(
  tx: Tx,
  changes: readonly { task: TaskRow; columns: TaskColumns }[],
): Promise<Map<string, TaskRow>> {
  const names = [...new Set(changes.flatMap(({ columns }) => Object.keys(columns)))];
  if (names.length === 0) return new Map();
  const given = changes.map(({ task, columns }) => {
    const after: Record<string, unknown> = { ...task, ...columns };
    return { id: task.id, ...Object.fromEntries(names.map((name) => [columnOf(name), after[name]])) };
  });
  const set = raw(names.map((name) => `${columnOf(name)} = n.${columnOf(name)}`).join(', '));
  const saved = await rows<TaskRow>(
    tx.db,
    sql`UPDATE task t SET ${set}, version = t.version + 1
      FROM jsonb_populate_recordset(NULL::task, ${JSON.stringify(given)}::jsonb) n WHERE t.id = n.id RETURNING ${select}`,
  );
  return new Map(saved.map((row) => [row.id, row]));
}

const columnOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export type RequestCard = { id: string; number: string; customerId: string | null };

export async function knownRequest(tx: Tx, id: string): Promise<RequestCard | undefined> {
  return (await rows<RequestCard>(tx.db, sql`SELECT * FROM known_request WHERE id = ${id}::uuid`))[0];
}

export async function saveRequest(tx: Tx, { id, number, customerId }: RequestCard): Promise<void> {
  await tx.db.knownRequest.createMany({ data: [{ id, number, customerId }], skipDuplicates: true });
}

/** What was written about customers who are gone. */
export async function redactWords(tx: Tx, customerIds: readonly string[]): Promise<void> {
  // what a change of many wrote in their tasks, to be taken back
  await execute(
    tx.db,
    sql`UPDATE bulk_row r SET written = NULL FROM task t
      WHERE r.record_id = t.id AND t.customer_id = ANY(${[...customerIds]}::uuid[]) AND r.written IS NOT NULL`,
  );
  await tx.db.task.updateMany({
    where: { customerId: { in: [...customerIds] } },
    data: { title: '', description: null, result: null, tokens: [], wordsEndedAt: tx.now },
  });
}
