import { until } from '../../until.ts';
import { asExported, mustBe, type Parts, sameRows, type Worker } from './parts.ts';

const HEAD = 'head-east';
const SELLER = '01920000-0000-7000-8000-00000000e004';
const BOUND = 180_000;
const COUNTS = 'id status total changed unchanged refused left undone kept';

/** Who is changed: `crowd` by everything, `binned` are put into the bin and brought back; the others are refused. */
export type Chosen = {
  crowd: readonly string[];
  /** Of another department: they do not exist for who asks. */
  hidden: readonly string[];
  binned: readonly string[];
  /** With an open order each: they are not put into the bin. */
  busy: readonly string[];
};

/** A change of many as it ended. */
export type ChangeEnd = {
  id: string;
  action: 'EDIT' | 'ASSIGN' | 'TAG' | 'DELETE';
  changed: readonly string[];
  refused: Record<string, string>;
  undone: boolean;
};

/** Changes many records at once, each time something else, and takes half of the changes back. */
export class Changing implements Worker {
  readonly name = 'changes of many';
  readonly ends: ChangeEnd[] = [];
  readonly #parts: Parts;
  readonly #chosen: Chosen;
  #round = 0;
  #stands: { credit: string; ownerId: string | null } = { credit: '', ownerId: null };

  constructor(parts: Parts, chosen: Chosen) {
    this.#parts = parts;
    this.#chosen = chosen;
  }

  async cycle(): Promise<void> {
    const { crowd, hidden, binned, busy } = this.#chosen;
    const round = this.#round++;
    const action = (['EDIT', 'DELETE', 'TAG', 'ASSIGN'] as const)[round % 4] ?? 'EDIT';
    const changed = action === 'DELETE' ? binned : crowd;
    const refused = Object.fromEntries(
      action === 'DELETE' ? busy.map((id) => [id, 'OPEN_ORDERS']) : hidden.map((id) => [id, 'NOT_FOUND']),
    );
    // always something else than what stands: who holds it already would be left as he is
    const { credit, ownerId } = this.#stands;
    const next = { credit: 'ABC'[('ABC'.indexOf(credit) + 1) % 3] ?? 'A', ownerId: ownerId ? null : SELLER };
    const asked = {
      EDIT: { edit: { value: { credit: next.credit } } },
      DELETE: { delete: { reason: '清理' } },
      TAG: { tag: { add: [`批次${round}`] } },
      ASSIGN: { assign: { ownerId: next.ownerId, departmentPath: '/east' } },
    }[action];
    // what was put into the bin is brought back: others need it
    const undone = action === 'DELETE' || this.#parts.dice.below(2) === 0;
    await this.#change({ action, changed, refused, undone }, asked);
    if (undone) return;
    if (action === 'EDIT') this.#stands = { credit: next.credit, ownerId };
    if (action === 'ASSIGN') this.#stands = { credit, ownerId: next.ownerId };
  }

  async #change(change: Omit<ChangeEnd, 'id'>, asked: object): Promise<void> {
    const { patient, databases, dice } = this.#parts;
    const { changed, refused, undone } = change;
    const before = await asExported(databases, changed);
    const ids = [...changed, ...Object.keys(refused)];
    const customerIds = dice.sample(ids, ids.length);
    const { result } = await patient.send(HEAD, 'startBulkChange', 'change { id }', { customerIds, ...asked });
    const id: string = result.change.id;
    const told = { total: ids.length, refused: ids.length - changed.length, unchanged: 0, left: 0, kept: 0 };
    mustBe(`${change.action} ${id}`, await this.#ended(id, 'DONE'), { ...told, changed: changed.length, undone: 0 });
    if (undone) {
      await patient.send(HEAD, 'undoBulkChange', 'change { id }', { bulkId: id });
      const back = await this.#ended(id, 'UNDONE');
      mustBe(`the undo of ${change.action} ${id}`, back, { ...told, changed: 0, undone: changed.length });
      sameRows(`the undo of ${change.action} ${id}`, before, await asExported(databases, changed));
    }
    this.ends.push({ id, ...change });
  }

  #ended(id: string, status: string): Promise<object> {
    const query = `query ($id: ID!) { bulkChange(id: $id) { ${COUNTS} } }`;
    const ended = async () => {
      const { bulkChange } = await this.#parts.patient.ask(HEAD, query, { id });
      return bulkChange.status === status || bulkChange.status === 'STOPPED' ? (bulkChange as object) : undefined;
    };
    return until(ended, { bound: BOUND, what: `the change ${id} to be ${status}` });
  }
}
