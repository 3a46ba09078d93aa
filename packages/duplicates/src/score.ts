import { isOneSlip, sharedPart } from './near.ts';
import { addressOf, mailOf, nameOf, type Subject, soundOf } from './normalise.ts';
import { type EvidenceKind, organisationWeights, PRIOR, personWeights } from './weights.ts';

/** One thing that speaks for or against, in bits; they add up. */
export type Evidence = { kind: EvidenceKind; weight: number };
export type Comparison = {
  /** How probable it is that both are one, in whole per cent. */
  score: number;
  /** The heaviest first. */
  evidence: Evidence[];
};

/** From here on two addresses of different wording are near. */
const NEAR_ADDRESS = 0.7;

/**
 * Whether two records are of one person or firm. What one of them does not say speaks neither for nor against it. A
 * person and a firm are never one. Records are not changed between comparisons: what was read of one is kept.
 */
export function compare(a: Subject, b: Subject): Comparison {
  if (a.kind !== b.kind) return { score: 0, evidence: [] };
  const weights = a.kind === 'PERSON' ? personWeights : organisationWeights;
  const kinds = [
    nameEvidence(a, b),
    phoneEvidence(a, b),
    mailEvidence(a, b),
    birthEvidence(a, b),
    addressEvidence(a, b),
  ];
  const evidence = kinds
    .filter((kind) => kind !== undefined)
    .map((kind) => ({ kind, weight: weights[kind] }))
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  const odds = 2 ** evidence.reduce((sum, { weight }) => sum + weight, PRIOR);
  return { score: Math.round((100 * odds) / (1 + odds)), evidence };
}

type Read = { name: string; sound: string; mail: string | null; address: string };
const read = new WeakMap<Subject, Read>();

/** What is compared of a record, read once however often it is compared. */
function readOf(subject: Subject): Read {
  const known = read.get(subject);
  if (known) return known;
  const name = nameOf(subject);
  const fresh = {
    name,
    sound: soundOf(name),
    mail: subject.mail && mailOf(subject.mail),
    address: addressOf(subject.address ?? ''),
  };
  read.set(subject, fresh);
  return fresh;
}

function nameEvidence(a: Subject, b: Subject): EvidenceKind | undefined {
  const [{ name: left, sound }, { name: right, sound: other }] = [readOf(a), readOf(b)];
  // nothing was typed yet
  if (left === '' || right === '') return undefined;
  if (left === right) return 'NAME_SAME';
  if (sound === other) return 'NAME_SOUNDS_SAME';
  const shortest = Math.min([...left].length, [...right].length);
  return shortest >= 2 && isOneSlip(left, right) ? 'NAME_NEAR' : 'NAME_DIFFERENT';
}

function phoneEvidence(a: Subject, b: Subject): EvidenceKind | undefined {
  if (a.phones.length === 0 || b.phones.length === 0) return undefined;
  return a.phones.some((each) => b.phones.includes(each)) ? 'PHONE_SAME' : 'PHONE_DIFFERENT';
}

function mailEvidence(a: Subject, b: Subject): EvidenceKind | undefined {
  const [{ mail: left }, { mail: right }] = [readOf(a), readOf(b)];
  if (!left || !right) return undefined;
  return left === right ? 'MAIL_SAME' : 'MAIL_DIFFERENT';
}

function birthEvidence(a: Subject, b: Subject): EvidenceKind | undefined {
  if (!a.birthDate || !b.birthDate) return undefined;
  return a.birthDate === b.birthDate ? 'BIRTH_DATE_SAME' : 'BIRTH_DATE_DIFFERENT';
}

function addressEvidence(a: Subject, b: Subject): EvidenceKind | undefined {
  const [{ address: left }, { address: right }] = [readOf(a), readOf(b)];
  if (left === '' || right === '') return undefined;
  if (left === right) return 'ADDRESS_SAME';
  // neighbours share nearly all but the number of the house
  const isOneHouse = houseOf(left) === houseOf(right);
  return isOneHouse && sharedPart(left, right) >= NEAR_ADDRESS ? 'ADDRESS_NEAR' : 'ADDRESS_DIFFERENT';
}

const houseOf = (address: string): string => /\d+/.exec(address)?.[0] ?? '';
