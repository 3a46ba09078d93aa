import type { Outcome } from '../../../kit/api/use-command.ts';

/** To whom a customer belongs, or is to. */
export type Held = { customerId: string; ownerId: string | null; departmentPath: string | undefined };
export type Assignment = Held;
type Run = (input: {
  customerId: string;
  ownerId: string | null;
  departmentPath?: string;
}) => Promise<Outcome<unknown>>;

export type Refused = { customerId: string; why: string };

/**
 * Assigns one after the other; one that is refused stops none of the rest.
 * @param told hears how many were tried; `false` stops before the next
 */
export async function assignEach(
  assignments: readonly Assignment[],
  run: Run,
  noAnswer: string,
  told: (tried: number) => boolean = () => true,
) {
  const done: string[] = [];
  const refused: Refused[] = [];
  for (const [tried, { customerId, ownerId, departmentPath }] of assignments.entries()) {
    if (!told(tried)) break;
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
