import type { Outcome } from '../../../kit/api/use-command.ts';

/** To whom a customer belongs, or is to. */
export type Held = { customerId: string; ownerId: string | null; departmentPath: string | undefined };
export type Assignment = Held;
type Run = (input: {
  customerId: string;
  ownerId: string | null;
  departmentPath?: string;
}) => Promise<Outcome<unknown>>;

/** Assigns one after the other; one that is refused stops none of the rest. */
export async function assignEach(assignments: readonly Assignment[], run: Run, noAnswer: string) {
  const done: string[] = [];
  const refused: { customerId: string; why: string }[] = [];
  for (const { customerId, ownerId, departmentPath } of assignments) {
    const outcome = await run({ customerId, ownerId, ...(departmentPath ? { departmentPath } : {}) });
    if (outcome.kind === 'done') done.push(customerId);
    else
      refused.push({
        customerId,
        why: outcome.kind === 'refused' ? outcome.refusals.map(({ message }) => message).join(' ') : noAnswer,
      });
  }
  return { done, refused };
}
