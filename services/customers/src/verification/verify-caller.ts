import { type Actor, clientMutationId, field, isRefusal, type Refusal, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase } from '../context.ts';
import { rights } from '../permissions.ts';
import { isVisible } from '../record/records.ts';
import { attemptsLeft, type Decision, decide, lockedUntil, questions, RULE } from './verification.ts';
import { endChecks, factsOf, insertCheck, lockAttempts, wrongSince } from './verification-store.ts';

const MINUTE = 60_000;
const verifyInput = z.object({
  customerId: field.id(),
  answers: field.list(z.object({ question: field.oneOf(questions), answer: field.requiredText({ max: 200 }) }), {
    min: 1,
    max: questions.length,
  }),
  clientMutationId: clientMutationId(),
});
const endInput = z.object({ customerId: field.id(), clientMutationId: clientMutationId() });

type Given = { clientMutationId: string };
/** A wrong attempt is kept: it is an outcome, not a refusal, which would leave no trace. */
type NotVerified = {
  __typename: 'CallerNotVerified';
  customerId: string;
  attemptsLeft: number;
  lockedUntil: string | null;
};
type Verified = { __typename: 'VerifyCallerSuccess'; customerId: string };

/**
 * Compares what a caller says with what his record holds, and opens the record to the asker for a time. How long it
 * holds is a matter of security and goes by the real clock, as tokens do.
 */
export async function verifyCaller(
  db: CustomersDatabase,
  actor: Actor,
  given: Given,
): Promise<Verified | NotVerified | Refusal> {
  rights.require(actor.viewer, 'customer', 'verify');
  const input = readInput(verifyInput, given);
  if (isRefusal(input)) return input;
  const { customerId, answers } = input.value;
  return db.command<Verified | NotVerified>(actor, { name: 'verifyCaller', input: given }, async (tx) => {
    if (!(await isVisible(tx.db, actor.viewer, customerId))) return refuse.notFound('customerId');
    await lockAttempts(tx, customerId);
    const now = new Date();
    const [wrong = []] = await wrongSince(tx.db, [customerId], new Date(now.getTime() - RULE.lockMinutes * MINUTE));
    const locked = lockedUntil(wrong, now);
    if (locked) return refuse.conflict('LOCKED', 'customerId', { until: locked.toISOString() });
    const [facts] = await factsOf(tx.db, [customerId]);
    if (!facts) return refuse.notFound('customerId');
    const decision = decide(facts, answers);
    const slip = slipOf(decision, answers);
    if (slip) return slip;

    const right = decision.kind === 'verified';
    await insertCheck(tx, {
      customerId,
      questions: [...new Set(answers.map(({ question }) => question))],
      right,
      at: now,
      validUntil: right ? new Date(now.getTime() + RULE.validMinutes * MINUTE) : null,
    });
    tx.audit({
      action: right ? 'caller.verified' : 'caller.not-verified',
      subject: ['Customer', customerId],
      fields: answers.map(({ question }) => question),
      reason: RULE.version,
    });
    if (right) return { __typename: 'VerifyCallerSuccess', customerId };
    const known = [...wrong, now];
    return {
      __typename: 'CallerNotVerified',
      customerId,
      attemptsLeft: attemptsLeft(known, now),
      lockedUntil: lockedUntil(known, now)?.toISOString() ?? null,
    };
  });
}

function slipOf(decision: Decision, answers: readonly { question: string }[]): Refusal | undefined {
  if (decision.kind === 'too-few')
    return refuse.invalid({ path: 'answers', code: 'TOO_FEW', params: { min: decision.needed } });
  if (decision.kind === 'weak-only') return refuse.invalid({ path: 'answers', code: 'NOT_ALLOWED_HERE' });
  if (decision.kind !== 'unknown') return undefined;
  const at = answers.findIndex(({ question }) => question === decision.question);
  return refuse.invalid({ path: ['answers', String(at), 'question'], code: 'UNKNOWN_VALUE' });
}

/** The call is over. */
export async function endVerification(db: CustomersDatabase, actor: Actor, given: Given) {
  rights.require(actor.viewer, 'customer', 'verify');
  const input = readInput(endInput, given);
  if (isRefusal(input)) return input;
  const { customerId } = input.value;
  return db.command(actor, { name: 'endVerification', input: given }, async (tx) => {
    if (!(await isVisible(tx.db, actor.viewer, customerId))) return refuse.notFound('customerId');
    await endChecks(tx, customerId, new Date());
    tx.audit({ action: 'caller.verification-ended', subject: ['Customer', customerId] });
    return { __typename: 'EndVerificationSuccess', customerId };
  });
}
