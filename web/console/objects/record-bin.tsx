import { useCallback, useMemo } from 'react';
import type { ObjectRecordBinQuery } from '../../generated/graphql.ts';
import { useCommand } from '../../kit/api/use-command.ts';
import { useBinColumns } from '../../kit/bin/use-bin-columns.tsx';
import { useTexts } from '../../kit/language/texts.ts';
import { ListPage } from '../../kit/list/list-page.tsx';
import { one, useListState } from '../../kit/list/list-state.ts';
import type { Column } from '../../kit/list/list-types.ts';
import { useList } from '../../kit/list/use-list.ts';
import { Answered, Empty, NotFound } from '../../kit/states/states.tsx';
import { ObjectRecordBin, RestoreObjectRecord } from './objects-query.ts';
import { texts } from './texts.ts';
import { type ObjectOf, useObject } from './use-object.ts';

type Row = NonNullable<ObjectRecordBinQuery['objectRecordBin']>['nodes'][number];

/** Records of an object that were deleted, the latest first; each can come back whole. */
export function Component() {
  const { asked, object } = useObject();
  return (
    <Answered asked={asked}>
      {() => (object ? <Bin key={object.key} object={object} /> : <NotFound asked={asked} />)}
    </Answered>
  );
}

function Bin({ object: { key, label } }: { object: ObjectOf }) {
  const t = useTexts(texts);
  const [{ filters }] = useListState();
  const text = one(filters, 'text');
  const asked = useList(ObjectRecordBin, { object: key, ...(text ? { text } : {}) });
  const { run, busy } = useCommand(RestoreObjectRecord);
  const { ask } = asked;
  const restore = useCallback(({ id }: Row) => run({ recordId: id }), [run]);
  const { department, deleted } = useBinColumns({ restore, busy, again: ask });
  const columns = useMemo<Column<Row>[]>(
    () => [{ key: 'name', title: t('name'), card: 'title', cell: ({ name }) => name }, department, ...deleted],
    [t, department, deleted],
  );
  return (
    <ListPage
      name={`objectBin.${key}`}
      title={t('binOf', { label })}
      asked={asked}
      connection={({ objectRecordBin }) => objectRecordBin}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ name }) => name}
      filters={[{ key: 'text', kind: 'text', main: true, label: t('find') }]}
      empty={<Empty title={t('binEmpty')} />}
    />
  );
}
