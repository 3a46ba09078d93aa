import { until } from '../../until.ts';
import { asExported, freshMobile, mustBe, type Parts, sameRows, type Worker } from './parts.ts';

const HEADERS = ['客户名称', '类别', '手机', '电子邮件', '详细地址'];
/** Rows of a file, by what becomes of them; several chunks of the import's work. */
const [FRESH, KNOWN, FAULTY] = [800, 80, 7];
const BOUND = 180_000;
const FIELDS =
  'id status records good faulty changed committed updated skipped removed restored kept problem { code } faults { totalCount }';
export const CLERK = 'clerk';

type Row = { name: string; mobile: string; address: string };
type Job = { status: string; problem?: { code: string } | null; [count: string]: unknown };

/** An import as it was left: its rows stand, or nothing of it does. */
export type ImportEnd = { id: string; fresh: Row[]; stands: boolean };

/** Imports files with new customers, known ones and faulty rows; takes each back, and commits some of them again. */
export class Importing implements Worker {
  readonly name = 'imports';
  readonly ends: ImportEnd[] = [];
  readonly #parts: Parts;
  #known: (Row & { id: string })[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Customers whom the files will correct. */
  async prepare(): Promise<void> {
    const rows = await this.crowd('已知', KNOWN);
    const ids = new Map(rows.map((row) => [row.mobile, row]));
    this.#known = [...ids.values()];
  }

  /** Imports that many new customers in one go; answers them with their ids. */
  async crowd(name: string, count: number): Promise<(Row & { id: string })[]> {
    const rows = Array.from({ length: count }, (_, at) => newRow(`${name}${at}`));
    const job = await this.#previewed(rows.map(cellsOf));
    await this.#to('commitImport', job, 'COMMITTED');
    this.ends.push({ id: job, fresh: rows, stands: true });
    const found = await this.#parts.databases.rows<{ id: string; mobile: string }>(
      'customers',
      `SELECT id, right(mobile_e164, 11) AS mobile FROM customer WHERE import_id = $1`,
      [job],
    );
    const ids = new Map(found.map(({ id, mobile }) => [mobile, id]));
    return rows.map((row) => ({ ...row, id: ids.get(row.mobile) ?? '' }));
  }

  async cycle(): Promise<void> {
    const { databases, dice, patient } = this.#parts;
    const mark = dice.digits(6);
    const fresh = Array.from({ length: FRESH }, (_, at) => newRow(`新客${mark}-${at}`));
    const corrected = this.#known.map((row) => ({ ...row, address: `改址${mark}` }));
    const faulty = Array.from({ length: FAULTY }, (_, at) => ({ ...newRow(`错行${at}`), mobile: '12' }));
    const rows = dice.sample([...fresh, ...corrected, ...faulty], FRESH + KNOWN + FAULTY);
    const id = await this.#previewed(rows.map(cellsOf));
    const end: ImportEnd = { id, fresh, stands: false };
    const ids = this.#known.map((row) => row.id);
    const before = await asExported(databases, ids);
    await patient.send(CLERK, 'decideImport', 'job { id }', { importId: id, decision: 'OVERWRITE' });
    await this.#commit(end, mark);
    const undone = await this.#to('undoImport', id, 'UNDONE');
    mustBe(`the undo of import ${id}`, undone, { committed: 0, updated: 0, removed: FRESH, restored: KNOWN, kept: 0 });
    sameRows(`the undo of import ${id}`, before, await asExported(databases, ids));
    // half of them stand in the end
    if (dice.below(2) === 0) {
      await this.#commit(end, mark);
      end.stands = true;
    }
    this.ends.push(end);
  }

  async #commit({ id }: ImportEnd, mark: string): Promise<void> {
    const committed = await this.#to('commitImport', id, 'COMMITTED');
    mustBe(`import ${id}`, committed, { committed: FRESH, updated: KNOWN, skipped: 0, faulty: FAULTY, kept: 0 });
    const ids = this.#known.map((row) => row.id);
    const moved = await this.#parts.databases.number(
      'customers',
      'SELECT count(*) AS number FROM customer WHERE id = ANY($1) AND address = $2',
      [ids, `改址${mark}`],
    );
    if (moved !== KNOWN) throw new Error(`import ${id} corrected ${moved} of ${KNOWN}`);
  }

  /** A file, read; answers the import's id. */
  async #previewed(cells: string[][]): Promise<string> {
    const { patient } = this.#parts;
    const content = Buffer.from([HEADERS, ...cells].map((row) => `${row.join(',')}\r\n`).join(''));
    const fileId = await patient.upload(CLERK, 'members.csv', content);
    const { result } = await patient.send(CLERK, 'startImport', 'job { id }', { fileId });
    const job = await this.#reached(result.job.id, 'PREVIEWED');
    const faulty = cells.filter(([, , mobile]) => mobile === '12').length;
    mustBe('a preview', job, { records: cells.length, good: cells.length - faulty, faulty });
    return result.job.id;
  }

  async #to(name: 'commitImport' | 'undoImport', importId: string, status: string): Promise<Job> {
    await this.#parts.patient.send(CLERK, name, 'job { id }', { importId });
    return this.#reached(importId, status);
  }

  #reached(id: string, status: string): Promise<Job> {
    const reached = async () => {
      const { importJob } = await this.#parts.patient.ask(
        CLERK,
        `query ($id: ID!) { importJob(id: $id) { ${FIELDS} } }`,
        { id },
      );
      return importJob.status === status || importJob.status === 'REFUSED' ? (importJob as Job) : undefined;
    };
    return until(reached, { bound: BOUND, what: `import ${id} to be ${status}` });
  }
}

const newRow = (name: string): Row => ({ name, mobile: freshMobile(), address: '中山路1号' });
const cellsOf = ({ name, mobile, address }: Row): string[] => [name, '个人', mobile, '', address];
