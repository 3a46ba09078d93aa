import { message, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { rights } from '../permissions.ts';
import { loaderByArguments, ofVisible } from '../standing/standing-loaders.ts';
import { askable, attemptsLeft, isWeak, lockedUntil, RULE } from './verification.ts';
import { type CheckRow, factsOf, validChecks, wrongSince } from './verification-store.ts';
import { endVerification, verifyCaller } from './verify-caller.ts';

type Input = { input: { clientMutationId: string } };
const customer = { customer: ({ customerId }: { customerId: string }) => ({ id: customerId }) };

const facts = loaderByArguments(({ db }, ids) => factsOf(db.read, ids));
const wrong = loaderByArguments(({ db }, ids) =>
  wrongSince(db.read, ids, new Date(Date.now() - RULE.lockMinutes * 60_000)),
);
const valid = loaderByArguments(({ db, ...context }, ids) => validChecks(db.read, signedIn(context), ids, new Date()));

export const verificationResolvers = {
  Customer: {
    callerCheck: ofVisible(async ({ id }, _: unknown, context: Context) => {
      if (!rights.can(signedIn(context), 'customer', 'verify')) return null;
      const [held, failed, verification] = await Promise.all([
        facts(context, id, {}),
        wrong(context, id, {}),
        valid(context, id, {}),
      ]);
      const now = new Date();
      return {
        questions: askable(held).map((code) => ({ code, weak: isWeak(code) })),
        needed: RULE.needed,
        attemptsLeft: attemptsLeft(failed, now),
        lockedUntil: lockedUntil(failed, now),
        verification,
      };
    }),
  },
  CallerVerification: {
    verifiedBy: ({ employeeId }: CheckRow) => ({ __typename: 'Employee', id: employeeId }),
    verifiedAt: ({ at }: CheckRow) => at,
  },
  VerifyCallerSuccess: customer,
  // kept as an outcome, told as a refusal of the answers; which of them is wrong is not told
  CallerNotVerified: {
    ...customer,
    code: () => 'NOT_VERIFIED',
    path: () => ['input', 'answers', 'answer'],
    message: ({ attemptsLeft: left }: { attemptsLeft: number }, _: unknown, { language }: Context) =>
      message('NOT_VERIFIED', language, { left }),
  },
  EndVerificationSuccess: customer,
  Mutation: {
    verifyCaller: (_: unknown, { input }: Input, context: Context) =>
      verifyCaller(context.db, { viewer: signedIn(context), clock: context.clock }, input),
    endVerification: (_: unknown, { input }: Input, context: Context) =>
      endVerification(context.db, { viewer: signedIn(context), clock: context.clock }, input),
  },
};
