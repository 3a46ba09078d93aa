import { readPhone } from '@guanxi/runtime/phone';
import { readDay } from '../import-files/days.ts';

/** The rule by which a caller is verified. Pure. */
export const questions = [
  'BIRTH_DATE',
  'MAIL',
  'LAST_ORDER_NUMBER',
  'LAST_ORDER_AMOUNT',
  'LAST_ORDER_DAY',
  'MEMBER_NUMBER',
  'NAME',
  'MOBILE',
  'POSTCODE',
] as const;
export type Question = (typeof questions)[number];

/** What is in a telephone book, or in the caller's display. */
const WEAK: ReadonlySet<Question> = new Set(['NAME', 'MOBILE', 'POSTCODE']);
export const isWeak = (question: Question): boolean => WEAK.has(question);

export const RULE = {
  version: 'VERIFY@1',
  /** Right answers that it takes, of which one is not weak. */
  needed: 2,
  /** Wrong attempts within the time of a lock, by whomever. */
  attempts: 3,
  lockMinutes: 60,
  validMinutes: 30,
} as const;

/** The answers that a record holds; null where it holds none. */
export type Facts = Readonly<Record<Question, string | null>>;
export type Answer = { question: Question; answer: string };

/** What can be asked of somebody: that to which there is an answer, what few know first. */
export const askable = (facts: Facts): Question[] => questions.filter((question) => facts[question] !== null);

export type Decision =
  | { kind: 'verified' }
  | { kind: 'wrong' }
  | { kind: 'too-few'; needed: number }
  | { kind: 'weak-only' }
  | { kind: 'unknown'; question: Question };

/**
 * Whether the answers are enough and all right. What is missing to decide costs no attempt; a wrong answer among right
 * ones does, and which it was is not told.
 */
export function decide(facts: Facts, answers: readonly Answer[]): Decision {
  const unknown = answers.find(({ question }) => facts[question] === null);
  if (unknown) return { kind: 'unknown', question: unknown.question };
  const asked = new Set(answers.map(({ question }) => question));
  if (asked.size < RULE.needed) return { kind: 'too-few', needed: RULE.needed };
  if ([...asked].every(isWeak)) return { kind: 'weak-only' };
  return answers.every(({ question, answer }) => isRight(question, answer, facts[question] ?? ''))
    ? { kind: 'verified' }
    : { kind: 'wrong' };
}

function isRight(question: Question, said: string, known: string): boolean {
  switch (question) {
    case 'BIRTH_DATE':
    case 'LAST_ORDER_DAY':
      return readDay(said) === known;
    case 'MOBILE':
      return readPhone(said)?.e164 === known;
    case 'LAST_ORDER_AMOUNT': {
      const amount = said.normalize('NFKC').replace(/[\s,，¥￥元]/g, '');
      return /^\d{1,15}(\.\d{1,4})?$/.test(amount) && Number(amount) === Number(known);
    }
    default:
      return plain(said) === plain(known);
  }
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** Until when nobody is verified: an hour after the last of too many wrong attempts. */
export function lockedUntil(wrong: readonly Date[], now: Date): Date | null {
  const since = now.getTime() - RULE.lockMinutes * 60_000;
  const recent = wrong.filter((at) => at.getTime() > since);
  if (recent.length < RULE.attempts) return null;
  const last = Math.max(...recent.map((at) => at.getTime()));
  return new Date(last + RULE.lockMinutes * 60_000);
}

export function attemptsLeft(wrong: readonly Date[], now: Date): number {
  const since = now.getTime() - RULE.lockMinutes * 60_000;
  return Math.max(0, RULE.attempts - wrong.filter((at) => at.getTime() > since).length);
}
