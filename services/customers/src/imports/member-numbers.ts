/** Which rows of an import become members, and who gets which number. Pure. */
import type { StagedRow } from '../import-files/row.ts';

/** Numbers of one range, in order. */
export type NumberBlock = { rangeId: string; numbers: readonly string[] };

/** Whether a row becomes a member: organisations that are partners or competitors are none. */
export const joins = ({ kind, roles }: Pick<StagedRow, 'kind' | 'roles'>): boolean =>
  kind === 'PERSON' || roles.length === 0;

/** Gives rows the next numbers; answers who has which, and what is left. @throws where there are too few */
export function numbered(
  rows: readonly { customerId: string }[],
  blocks: readonly NumberBlock[],
): { members: Map<string, { customerId: string; number: string; rangeId: string }>; left: NumberBlock[] } {
  const all = blocks.flatMap(({ rangeId, numbers }) => numbers.map((number) => ({ rangeId, number })));
  if (all.length < rows.length) throw new Error('more members than numbers were taken for');
  const members = new Map(
    rows.map(({ customerId }, at) => [customerId, { customerId, ...(all[at] as { rangeId: string; number: string }) }]),
  );
  let taken = rows.length;
  const left = blocks.flatMap(({ rangeId, numbers }) => {
    const rest = numbers.slice(taken);
    taken = Math.max(0, taken - numbers.length);
    return rest.length > 0 ? [{ rangeId, numbers: rest }] : [];
  });
  return { members, left };
}
