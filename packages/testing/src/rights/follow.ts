import { type EventRecord, openPostgresLog } from '@guanxi/runtime/events/index';
import { type OpenedStream, openStream } from '../event-stream.ts';
import { viewerFor } from '../service.ts';
import { until } from '../until.ts';
import { done, headSouth } from './acts.ts';
import { isEntitled, type Needs } from './entitled.ts';
import { saidAt } from './leaves.ts';
import type { Case } from './question.ts';
import type { Stand } from './stand.ts';
import type { Subject } from './subject.ts';
import type { Asking } from './viewers.ts';

/** Documents of one stream, and streams of one person; the gateway allows a few more. */
const DOCUMENTS = 50;
const STREAMS = 8;
const PATIENCE = 300_000;
const SEEN: Needs = { actions: ['read'] };

/** A document that changes with every change of the record, so that each change is sent to whoever may see it. */
const followed = (text: string) =>
  `query Followed($filter: CustomerFilter) { customers(filter: $filter, first: 5) { nodes { itself: id changed: updatedAt version ${text} } } }`;

/**
 * Opens the live updates of each case, changes the record, and answers what each was told until everybody who sees the
 * record had heard of the change. @returns in the order of the cases
 */
export async function follow(stand: Stand, cases: readonly Case[]): Promise<string[][]> {
  const told: string[][] = cases.map(() => []);
  for (const subject of stand.world.subjects) {
    const here = cases.flatMap((each, at) => (each.question.record === subject.name ? [{ ...each, at }] : []));
    const open: { who: Asking; stream: OpenedStream; cases: typeof here }[] = [];
    try {
      for (const [who, own] of Map.groupBy(here, ({ who }) => who))
        for (let from = 0; from < Math.min(own.length, DOCUMENTS * STREAMS); from += DOCUMENTS) {
          const part = own.slice(from, from + DOCUMENTS);
          const texts = part.map(({ question }) => question.leaf?.text ?? '');
          const stream = await opened(stand, who, subject, texts);
          if (stream.status === 200) open.push({ who, stream, cases: part });
        }
      const everything = stand.viewers.find(({ name }) => name === 'decision-maker') as Asking;
      const witness = await opened(stand, everything, subject, ['']);
      open.push({ who: everything, stream: witness, cases: [] });
      // whoever is told anything has his first answer
      await Promise.all(open.map(({ stream, cases: own }) => answered(stream, Math.max(own.length, 1))));
      const seen = open.map(({ stream }) => heard(stream, subject.id));
      await change(stand, subject);
      // whoever may see it hears of the change; whom a leak shows it, its headers may rule out
      const waits = open.flatMap((each, at) =>
        isEntitled(viewerFor(each.who.claims), subject.row, SEEN) ? [{ ...each, first: seen[at] ?? 0 }] : [],
      );
      await until(() => waits.every(({ stream, first }) => heard(stream, subject.id) >= 2 * first), {
        bound: PATIENCE,
        what: `the change of ${subject.name} at everybody who follows it`,
      });
      for (const { stream, cases: own } of open)
        for (const [number, { question, at }] of own.entries())
          told[at] = stream
            .answers(String(number))
            .flatMap((payload) => saidAt(rowOf(payload, subject.id), question.leaf?.path ?? []));
    } finally {
      await Promise.all(open.map(({ stream }) => stream.close()));
    }
  }
  return told;
}

type Payload = { data?: { customers?: { nodes: Record<string, unknown>[] } | null } | null };
const rowOf = (payload: Payload | undefined, id: string) =>
  payload?.data?.customers?.nodes.find(({ itself }) => itself === id);

/** Answers so far that hold the record. */
const heard = (stream: OpenedStream, id: string): number =>
  stream.events.filter(({ event, data }) => event === 'next' && rowOf(data.payload, id) !== undefined).length;

const answered = (stream: OpenedStream, documents: number) =>
  until(
    () =>
      stream.isOver() ||
      new Set(stream.events.filter(({ event }) => event === 'next').map(({ data }) => data.id)).size >= documents,
    { bound: PATIENCE, what: 'the first answers of a stream' },
  );

async function opened(
  stand: Stand,
  who: Asking,
  { campaign }: Subject,
  texts: readonly string[],
): Promise<OpenedStream> {
  const token = await stand.token(who);
  const watch = texts.map((text, at) => ({
    ...{ id: String(at), query: followed(text), operationName: 'Followed', variables: { filter: { campaign } } },
  }));
  let stream: OpenedStream | undefined;
  await until(
    async () => {
      stream = await openStream(stand.gatewayUrl, { watch }, token ? { authorization: `Bearer ${token}` } : {});
      // a gateway that has just begun may not hear facts yet
      return stream.status !== 503;
    },
    { bound: PATIENCE, what: 'a stream' },
  );
  return stream as OpenedStream;
}

/** Changes the record at the service and hands on what it tells. */
async function change(
  { world: { running }, eventLogUrl, viewers, plant }: Stand,
  { id, row, given }: Subject,
): Promise<void> {
  const clerk = viewers.find(({ name }) => name === 'clerk')?.claims;
  const head = row.departmentPath.startsWith('/south') ? headSouth : clerk;
  if (!head) throw new Error('nobody changes the record');
  running.clock.set(new Date(running.clock.now().getTime() + 60_000));
  const { rows: before } = await running.db.pool.query('SELECT language FROM customer WHERE id = $1', [id]);
  const language = before[0]?.language === 'en' ? 'ZH_TW' : 'EN';
  // who changes it does so in his own name
  const { at } = plant;
  delete plant.at;
  await done(running, head, 'updateCustomer', { customerId: id, name: given.name, language });
  if (at) plant.at = at;
  const { rows } = await running.db.pool.query<EventRecord>(
    'SELECT topic, key, headers, value FROM guanxi.outbox WHERE sent_at IS NULL ORDER BY seq',
  );
  await running.db.pool.query('UPDATE guanxi.outbox SET sent_at = now() WHERE sent_at IS NULL');
  const log = await openPostgresLog({ url: eventLogUrl, name: 'rights' });
  try {
    await log.publish(rows);
  } finally {
    await log.close();
  }
}
