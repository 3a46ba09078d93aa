import { type Comparison, compare, type Subject, WORTH_TELLING } from '@guanxi/duplicates';
import { type Actor, isDay, isMail, type PrismaLike, readPhone, writeAudit } from '@guanxi/runtime';
import { rights } from '../permissions.ts';
import { type Known, knownUnder, type Probe, subjectsOf } from './key-store.ts';

/** What a person has typed so far. */
export type Typed = {
  kind: Subject['kind'];
  name?: string | null | undefined;
  mobile?: string | null | undefined;
  phone?: string | null | undefined;
  mail?: string | null | undefined;
  birthDate?: string | null | undefined;
  address?: string | null | undefined;
};

/** A record that may be of the same one. Of one whom the viewer may not see only where it is, and by what it was found. */
export type Duplicate = {
  customerId: string | null;
  departmentPath: string;
  ownerId: string | null;
  score: number | null;
  evidence: Comparison['evidence'];
};

const MOST = 10;
/** Longer texts than a form takes are cut. */
const LONGEST = 300;

/** What can be read of what was typed; the rest is passed over, for it may not be finished. */
export function subjectOf({ kind, name, mobile, phone, mail, birthDate, address }: Typed): Subject {
  const text = (typed: string | null | undefined) => typed?.slice(0, LONGEST).trim() ?? '';
  const numbers = [mobile, phone].map((typed) => readPhone(text(typed))?.e164);
  return {
    kind,
    // one character is the beginning of too many
    name: [...text(name)].length > 1 ? text(name) : '',
    phones: [...new Set(numbers.filter((each) => each !== undefined))],
    mail: isMail(text(mail)) ? text(mail) : null,
    birthDate: isDay(text(birthDate)) ? text(birthDate) : null,
    address: text(address) || null,
  };
}

/** Who may be the one who is being entered. */
export async function findDuplicates(db: PrismaLike, actor: Actor, probe: Probe): Promise<Duplicate[]> {
  rights.require(actor.viewer, 'customer', 'findDuplicates');
  const [found = []] = await compared(db, actor, [probe]);
  return found;
}

/** The same for records that there are; for those who look for duplicates. */
export async function duplicatesOf(db: PrismaLike, actor: Actor, ids: readonly string[]): Promise<Duplicate[][]> {
  const subjects = await subjectsOf(db, ids);
  const none: Subject = { kind: 'PERSON', name: '', phones: [], mail: null, birthDate: null, address: null };
  return compared(
    db,
    actor,
    ids.map((id) => ({ subject: subjects.get(id) ?? none, exceptId: id })),
  );
}

async function compared(db: PrismaLike, actor: Actor, probes: readonly Probe[]): Promise<Duplicate[][]> {
  const known = await knownUnder(db, actor.viewer, probes);
  const told = probes.map(({ subject }, at) => likeliest(subject, known[at] ?? []));
  const hidden = new Set(told.flatMap((list) => list.filter(({ visible }) => !visible).map(({ id }) => id)));
  await writeAudit(
    db,
    [...hidden].map((id) => ({ action: 'customer.duplicate-hint', subject: ['Customer', id] as const })),
    { viewer: actor.viewer, at: actor.clock.now() },
  );
  return told.map((list) => list.map(asDuplicate));
}

const isContact = ({ kind }: Comparison['evidence'][number]) => kind === 'PHONE_SAME' || kind === 'MAIL_SAME';

/** Of those whom the viewer may not see only who has the number or the address: nobody can feel his way to a name. */
const likeliest = (subject: Subject, known: readonly Known[]) =>
  known
    .map((each) => ({ ...each, ...compare(subject, each.subject) }))
    .filter(({ score, evidence, visible }) => evidence.some(isContact) || (visible && score >= WORTH_TELLING))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);

const asDuplicate = ({ id, visible, departmentPath, ownerId, score, evidence }: Known & Comparison): Duplicate =>
  visible
    ? { customerId: id, departmentPath, ownerId, score, evidence }
    : { customerId: null, departmentPath, ownerId, score: null, evidence: evidence.filter(isContact) };
