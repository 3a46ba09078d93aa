import { useMemo } from 'react';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import type { CellEdit } from '../../../kit/list/list-types.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { useDepartments, withNames } from '../../../kit/words/departments.tsx';
import type { Listed } from './member-list.tsx';
import { EditMember } from './members-query.ts';
import { texts } from './texts.ts';

type Edits = { name?: CellEdit<Listed>; mobile?: CellEdit<Listed> };
type Change = { name: string } | { basic: { mobile: string | null } };

/** The cells of the list that the viewer may change; on which records, customers says at the cell. */
export function useCellEdits(again: () => void): Edits {
  const t = useTexts(texts);
  const may = useMay()('customers.customer.update');
  const departments = useDepartments();
  const { run } = useCommand(EditMember);
  return useMemo(() => {
    if (!may) return {};
    const edit = (value: CellEdit<Listed>['value'], change: (typed: string) => Change): CellEdit<Listed> => ({
      value,
      save: async (row, typed) => {
        const send = (version: number | null | undefined, text: string) =>
          run({ customerId: row.id, expectedVersion: version ?? null, ...change(text) });
        const outcome = await send(row.version, typed);
        if (outcome.kind !== 'done') {
          const isStale =
            outcome.kind === 'refused' && outcome.refusals.some(({ path }) => path.includes('expectedVersion'));
          if (isStale) again();
          return { kind: 'refused', why: isStale ? t('stale') : withNames(outcomeText(outcome), departments) };
        }
        const undo = async () => {
          const back = await send(outcome.value.customer?.version, value(row) ?? '');
          if (back.kind === 'done') toastDone(t('takenBack'));
          else toastFailed(withNames(outcomeText(back), departments));
        };
        return { kind: 'done', undo };
      },
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
  }, [t, may, departments, run, again]);
}
