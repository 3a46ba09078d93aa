import { useCallback, useMemo } from 'react';
import type { CustomerBinQuery } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { useBinColumns } from '../../../kit/bin/use-bin-columns.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { one, useListState } from '../../../kit/list/list-state.ts';
import type { Column } from '../../../kit/list/list-types.ts';
import { useList } from '../../../kit/list/use-list.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { Count, None } from '../../../kit/values/values.tsx';
import { CustomerBin, RestoreCustomer } from './bin-query.ts';
import { texts } from './texts.ts';

type Row = NonNullable<CustomerBinQuery['customerBin']>['nodes'][number];

/** Customers who were deleted, the latest first; each can come back whole. */
export function Component() {
  const t = useTexts(texts);
  const [{ filters }] = useListState();
  const text = one(filters, 'text');
  const asked = useList(CustomerBin, text ? { text } : {});
  const { run, busy } = useCommand(RestoreCustomer);
  const { ask } = asked;
  const restore = useCallback(({ id }: Row) => run({ customerId: id }), [run]);
  const { department, deleted } = useBinColumns({ restore, busy, again: ask });
  const columns = useMemo<Column<Row>[]>(
    () => [
      { key: 'name', title: t('name'), card: 'title', cell: ({ name }) => name },
      {
        key: 'kind',
        title: t('kind'),
        width: 90,
        file: { words: { PERSON: t('PERSON'), ORGANISATION: t('ORGANISATION') } },
        cell: ({ kind }) => t(kind),
      },
      { key: 'number', title: t('number'), width: 110, extra: true, cell: ({ number }) => number ?? <None /> },
      department,
      {
        key: 'contacts',
        title: t('contacts'),
        width: 90,
        numeric: true,
        file: { as: 'NUMBER' },
        cell: ({ contacts }) => <Count value={contacts} />,
      },
      ...deleted,
    ],
    [t, department, deleted],
  );
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
