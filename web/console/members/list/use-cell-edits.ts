import { useMemo } from 'react';
import { type Outcome, useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { cellCommand } from '../../../kit/list/cell-command.ts';
import { personCellWith } from '../../../kit/list/cell-inputs.tsx';
import type { CellEdit } from '../../../kit/list/list-types.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { useDepartments, withNames } from '../../../kit/words/departments.tsx';
import { AssignMember } from '../record/head-mutations.ts';
import { texts as reviewTexts } from '../reviews/texts.ts';
import { POOL } from './filters.ts';
import type { Listed } from './member-list.tsx';
import { EditMember } from './members-query.ts';
import { texts } from './texts.ts';

type Edits = { name?: CellEdit<Listed>; mobile?: CellEdit<Listed>; owner?: CellEdit<Listed> };
type Change = { name: string } | { basic: { mobile: string | null } };

/** The cells of the list that the viewer may change; on which records, customers says at the cell. */
export function useCellEdits(again: () => void): Edits {
  const t = useTexts(texts);
  const tReview = useTexts(reviewTexts);
  const grants = useMay();
  const [may, mayAssign] = [grants('customers.customer.update'), grants('customers.customer.assign')];
  const departments = useDepartments();
  const { run } = useCommand(EditMember);
  const { run: assign } = useCommand(AssignMember);
  const owner = useMemo(() => {
    const also = [{ value: POOL, label: t('pool') }];
    return cellCommand<Listed, unknown>({
      value: (row) => row.owner?.id ?? POOL,
      input: personCellWith(also),
      // taken back, the customer is where he was; else he is where his owner is
      send: ({ id, departmentPath }, typed, changed) =>
        assign({
          customerId: id,
          ownerId: typed === POOL ? null : typed,
          ...(changed && departmentPath ? { departmentPath } : {}),
        }),
      why: (outcome) => withNames(outcomeText(outcome), departments),
    });
  }, [t, departments, assign]);
  const own = useMemo(() => {
    if (!may) return {};
    const why = (outcome: Exclude<Outcome<unknown>, { kind: 'done' }>) => {
      const isStale =
        outcome.kind === 'refused' && outcome.refusals.some(({ path }) => path.includes('expectedVersion'));
      if (isStale) again();
      return isStale ? t('stale') : withNames(outcomeText(outcome), departments);
    };
    const edit = (value: CellEdit<Listed>['value'], change: (typed: string) => Change) =>
      cellCommand<Listed, { customer?: { version?: number | null } | null }>({
        value,
        send: async ({ id, version }, typed, changed) => {
          const outcome = await run({
            customerId: id,
            expectedVersion: (changed ? changed.customer?.version : version) ?? null,
            ...change(typed),
          });
          if (outcome.kind === 'done' && outcome.value.reviewDropped) toastDone(tReview('dropped'));
          return outcome;
        },
        why,
      });
    return {
      name: edit(
        ({ name }) => name ?? undefined,
        (name) => ({ name }),
      ),
      mobile: edit(
        ({ basic }) => (basic ? (basic.mobile?.masked ? undefined : (basic.mobile?.number ?? '')) : undefined),
        (mobile) => ({ basic: { mobile: mobile === '' ? null : mobile } }),
      ),
    };
  }, [t, tReview, may, departments, run, again]);
  return useMemo(() => ({ ...own, ...(mayAssign ? { owner } : {}) }), [own, owner, mayAssign]);
}
