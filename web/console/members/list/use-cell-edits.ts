import { useMemo } from 'react';
import type { FieldInput } from '../../../generated/graphql.ts';
import { type Outcome, useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { cellCommand } from '../../../kit/list/cell-command.ts';
import { personCellWith } from '../../../kit/list/cell-inputs.tsx';
import type { CellEdit } from '../../../kit/list/list-types.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { useDepartments, withNames } from '../../../kit/words/departments.tsx';
import { useDictionaries } from '../../../kit/words/dictionaries.ts';
import { cellField, cellInput, cellValue, isCellField } from '../../fields/cell-fields.ts';
import { type Definition, fieldValues } from '../../fields/use-custom-fields.ts';
import { AssignMember } from '../record/head-mutations.ts';
import { texts as reviewTexts } from '../reviews/texts.ts';
import { POOL } from './filters.ts';
import type { Listed } from './member-list.tsx';
import { EditMember } from './members-query.ts';
import { texts } from './texts.ts';

type Edits = {
  name?: CellEdit<Listed>;
  mobile?: CellEdit<Listed>;
  owner?: CellEdit<Listed>;
  /** Of a field that the firm added. */
  field?: (definition: Definition) => CellEdit<Listed> | undefined;
};
type Change = { name: string } | { basic: { mobile: string | null } } | { fields: FieldInput[] };

/** The cells of the list that the viewer may change; on which records, customers says at the cell. */
export function useCellEdits(again: () => void): Edits {
  const t = useTexts(texts);
  const tReview = useTexts(reviewTexts);
  const grants = useMay();
  const [may, mayAssign] = [grants('customers.customer.update'), grants('customers.customer.assign')];
  const departments = useDepartments();
  const dictionaries = useDictionaries();
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
    type Changing = { value: CellEdit<Listed>['value']; change: (typed: string, row: Listed) => Change };
    const edit = ({ value, change, ...more }: Changing & Pick<CellEdit<Listed>, 'input'>) =>
      cellCommand<Listed, { customer?: { version?: number | null } | null }>({
        ...more,
        value,
        send: async (row, typed, changed) => {
          const { id, version } = row;
          const said = change(typed, row);
          const outcome = await run({
            customerId: id,
            expectedVersion: (changed ? changed.customer?.version : version) ?? null,
            ...said,
          });
          // what its fields hold is asked by the columns that are shown: with the list, not with its answer
          if (outcome.kind === 'done' && 'fields' in said) again();
          if (outcome.kind === 'done' && outcome.value.reviewDropped) toastDone(tReview('dropped'));
          return outcome;
        },
        why,
      });
    return {
      name: edit({ value: ({ name }) => name ?? undefined, change: (name) => ({ name }) }),
      mobile: edit({
        value: ({ basic }) => (basic ? (basic.mobile?.masked ? undefined : (basic.mobile?.number ?? '')) : undefined),
        change: (mobile) => ({ basic: { mobile: mobile === '' ? null : mobile } }),
      }),
      field: (definition: Definition) =>
        isCellField(definition)
          ? edit({
              ...cellInput(definition, dictionaries),
              value: ({ customFields }) =>
                customFields ? cellValue(fieldValues(customFields), definition) : undefined,
              change: (typed, { customFields }) => ({
                fields: [cellField(fieldValues(customFields), definition, typed)],
              }),
            })
          : undefined,
    };
  }, [t, tReview, may, departments, dictionaries, run, again]);
  return useMemo(() => ({ ...own, ...(mayAssign ? { owner } : {}) }), [own, owner, mayAssign]);
}
