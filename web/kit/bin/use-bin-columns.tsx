import { Button } from 'antd';
import { useMemo } from 'react';
import type { Outcome } from '../api/use-command.ts';
import { toastDone, toastFailed } from '../feedback/feedback.ts';
import { outcomeText } from '../form/problem-text.ts';
import { useTexts } from '../language/texts.ts';
import type { Column } from '../list/list-types.ts';
import { None, Person, Time } from '../values/values.tsx';
import { departmentWords, namesOf, useDepartments } from '../words/departments.tsx';
import { texts } from './texts.ts';

/** What a bin tells of each record in it. */
type Binned = {
  name: string;
  departmentPath: string;
  reason: string | null;
  binnedBy: { name: string | null } | null;
  binnedAt: string;
};

type Restoring<Row> = {
  /** Brings a record back. */
  restore: (row: Row) => Promise<Outcome<unknown>>;
  busy: boolean;
  /** Asks the list anew. */
  again: () => void;
};

/** The columns of a bin behind those of its own kind of record: whose it is, and why, by whom and when it was deleted, and the way back. */
export function useBinColumns<Row extends Binned>({
  restore,
  busy,
  again,
}: Restoring<Row>): {
  department: Column<Row>;
  deleted: readonly Column<Row>[];
} {
  const t = useTexts(texts);
  const departments = useDepartments();
  return useMemo(() => {
    const bring = async (row: Row) => {
      const outcome = await restore(row);
      if (outcome.kind !== 'done') return toastFailed(outcomeText(outcome));
      toastDone(t('restored', { name: row.name }));
      again();
    };
    return {
      department: {
        key: 'department',
        title: t('department'),
        width: 150,
        file: { at: 'departmentPath', words: departmentWords(departments) },
        cell: ({ departmentPath }) => namesOf(departmentPath, departments),
      },
      deleted: [
        { key: 'reason', title: t('reason'), width: 200, cell: ({ reason }) => reason ?? <None /> },
        {
          key: 'binnedBy',
          title: t('binnedBy'),
          width: 120,
          file: { at: 'binnedBy.name' },
          cell: ({ binnedBy }) => <Person name={binnedBy?.name} />,
        },
        {
          key: 'binnedAt',
          title: t('binnedAt'),
          width: 150,
          file: { as: 'TIME' },
          cell: ({ binnedAt }) => <Time value={binnedAt} />,
        },
        {
          key: 'restore',
          title: t('change'),
          width: 110,
          file: null,
          cell: (row) => (
            <Button
              size="small"
              disabled={busy}
              aria-label={`${t('restore')}: ${row.name}`}
              onClick={() => void bring(row)}
            >
              {t('restore')}
            </Button>
          ),
        },
      ],
    };
  }, [t, departments, restore, busy, again]);
}
