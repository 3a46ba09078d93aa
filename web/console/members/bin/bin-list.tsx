import { Button } from 'antd';
import { useMemo } from 'react';
import type { CustomerBinQuery } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { one, useListState } from '../../../kit/list/list-state.ts';
import type { Column } from '../../../kit/list/list-types.ts';
import { useList } from '../../../kit/list/use-list.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { Count, None, Person, Time } from '../../../kit/values/values.tsx';
import { departmentWords, namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { CustomerBin, RestoreCustomer } from './bin-query.ts';
import { texts } from './texts.ts';

type Row = NonNullable<CustomerBinQuery['customerBin']>['nodes'][number];

/** Customers who were deleted, the latest first; each can come back whole. */
export function Component() {
  const t = useTexts(texts);
  const departments = useDepartments();
  const [{ filters }] = useListState();
  const text = one(filters, 'text');
  const asked = useList(CustomerBin, text ? { text } : {});
  const { run, busy } = useCommand(RestoreCustomer);
  const { ask } = asked;
  const columns = useMemo<Column<Row>[]>(() => {
    const restore = async ({ id, name }: Row) => {
      const outcome = await run({ customerId: id });
      if (outcome.kind !== 'done') return toastFailed(outcomeText(outcome));
      toastDone(t('restored', { name }));
      ask();
    };
    return [
      { key: 'name', title: t('name'), card: 'title', cell: ({ name }) => name },
      {
        key: 'kind',
        title: t('kind'),
        width: 90,
        file: { words: { PERSON: t('PERSON'), ORGANISATION: t('ORGANISATION') } },
        cell: ({ kind }) => t(kind),
      },
      { key: 'number', title: t('number'), width: 110, extra: true, cell: ({ number }) => number ?? <None /> },
      {
        key: 'department',
        title: t('department'),
        width: 150,
        file: { at: 'departmentPath', words: departmentWords(departments) },
        cell: ({ departmentPath }) => namesOf(departmentPath, departments),
      },
      {
        key: 'contacts',
        title: t('contacts'),
        width: 90,
        numeric: true,
        file: { as: 'NUMBER' },
        cell: ({ contacts }) => <Count value={contacts} />,
      },
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
            onClick={() => void restore(row)}
          >
            {t('restore')}
          </Button>
        ),
      },
    ];
  }, [t, departments, run, busy, ask]);
  return (
    <ListPage
      name="customerBin"
      title={t('title')}
      hint={<p className="gx-mute">{t('hint')}</p>}
      asked={asked}
      connection={({ customerBin }) => customerBin}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ name }) => name}
      filters={[{ key: 'text', kind: 'text', main: true, label: t('search') }]}
      empty={<Empty title={t('none')} />}
    />
  );
}
