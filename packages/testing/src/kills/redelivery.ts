import { type EventRecord, openPostgresLog } from '@guanxi/runtime/events/index';
import type { Dice } from '../dice.ts';
import type { Databases, ServiceName } from './databases.ts';

type Log = Awaited<ReturnType<typeof openPostgresLog>>;
/** Deliveries of one fact, its first included. */
const MOST = 10;

/** Publishes facts again, with the same ids, headers and bytes, up to ten times in all and in an order of chance. */
export class Redelivery {
  readonly figures = { again: 0, outOfTurn: 0 };
  readonly #databases: Databases;
  readonly #dice: Dice;
  readonly #except: readonly string[];
  readonly #delivered = new Map<string, number>();
  #log: Log | undefined;

  /** @param except topics whose facts come as they were told, once more or in turn as the product itself repeats them */
  constructor(databases: Databases, dice: Dice, except: readonly string[] = []) {
    this.#except = except;
    this.#databases = databases;
    this.#dice = dice;
  }

  /** Facts of long ago and of just now; nothing is done while the database is away. */
  async some(facts: number): Promise<void> {
    const records = await this.#rows(
      'event_log',
      `(SELECT topic, key, headers, value FROM event_log.record WHERE topic NOT LIKE '%dead-letter%' AND topic <> ALL($2) ORDER BY recorded_at DESC LIMIT $1)
       UNION ALL
       (SELECT topic, key, headers, value FROM event_log.record WHERE topic NOT LIKE '%dead-letter%' AND topic <> ALL($2) ORDER BY random() LIMIT $1)`,
      [Math.ceil(facts / 2), this.#except],
    );
    this.figures.again += await this.#publish(records);
  }

  /** What a dead service has not yet sent, before its relay comes to it: each fact's first delivery is out of turn. */
  async outOfTurn(service: ServiceName): Promise<number> {
    const records = await this.#rows(
      service,
      'SELECT topic, key, headers, value FROM guanxi.outbox WHERE sent_at IS NULL AND topic <> ALL($1) ORDER BY seq DESC LIMIT 100',
      [this.#except],
    );
    this.figures.outOfTurn += records.length;
    await this.#publish(records);
    return records.length;
  }

  /** What was delivered again, in words. */
  async words(): Promise<string> {
    const [row] = await this.#databases.rows<{ most: string; often: string }>(
      'event_log',
      `SELECT max(times) AS most, count(*) FILTER (WHERE times > 1) AS often
         FROM (SELECT count(*) AS times FROM event_log.record GROUP BY headers->>'ce_id') AS facts`,
    );
    const { again, outOfTurn } = this.figures;
    return `${again} deliveries again (${row?.often} facts more than once, at most ${row?.most} times), ${outOfTurn} first deliveries out of turn`;
  }

  async close(): Promise<void> {
    await this.#log?.close();
  }

  async #rows(database: ServiceName | 'event_log', text: string, values: unknown[] = []): Promise<EventRecord[]> {
    try {
      return (await this.#databases.pool(database).query<EventRecord>(text, values)).rows;
    } catch {
      return [];
    }
  }

  async #publish(records: EventRecord[]): Promise<number> {
    const chosen = new Map(records.map((record) => [record.headers.ce_id ?? '', record]));
    const copies = [...chosen].flatMap(([id, record]) => {
      const delivered = this.#delivered.get(id) ?? 1;
      // now and then all that are left at once
      const most = this.#dice.below(5) === 0 ? MOST - delivered : Math.min(2, MOST - delivered);
      const times = most > 0 ? 1 + this.#dice.below(most) : 0;
      this.#delivered.set(id, delivered + times);
      return Array<EventRecord>(times).fill(record);
    });
    try {
      this.#log ??= await openPostgresLog({ url: this.#databases.url('event_log'), name: 'redelivery' });
      await this.#log.publish(this.#dice.sample(copies, copies.length));
      return copies.length;
    } catch {
      return 0; // the database is away; whether they were delivered does not matter
    }
  }
}
