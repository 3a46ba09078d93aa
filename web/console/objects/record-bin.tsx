import { Button } from 'antd';
import { useMemo } from 'react';
import type { ObjectRecordBinQuery } from '../../generated/graphql.ts';
import { useCommand } from '../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../kit/feedback/feedback.ts';
import { outcomeText } from '../../kit/form/problem-text.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { ListPage } from '../../kit/list/list-page.tsx';
import { one, useListState } from '../../kit/list/list-state.ts';
import type { Column } from '../../kit/list/list-types.ts';
import { useList } from '../../kit/list/use-list.ts';
import { Answered, Empty, NotFound } from '../../kit/states/states.tsx';
import { None, Person, Time } from '../../kit/values/values.tsx';
import { departmentWords, namesOf, useDepartments } from '../../kit/words/departments.tsx';
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
  const departments = useDepartments();
  const [{ filters }] = useListState();
  const text = one(filters, 'text');
  const asked = useList(ObjectRecordBin, { object: key, ...(text ? { text } : {}) });
  const { run, busy } = useCommand(RestoreObjectRecord);
  const { ask } = asked;
  const columns = useMemo<Column<Row>[]>(() => {
    const restore = async ({ id, name }: Row) => {
      const outcome = await run({ recordId: id });
      if (outcome.kind !== 'done') return toastFailed(outcomeText(outcome));
      toastDone(t('restored', { name }));
      ask();
    };
    return [
      { key: 'name', title: t('name'), card: 'title', cell: ({ name }) => name },
      {
        key: 'department',
        title: t('department'),
        width: 150,
        file: { at: 'departmentPath', words: departmentWords(departments) },
        cell: ({ departmentPath }) => namesOf(departmentPath, departments),
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
        title: t('doing'),
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
      name={`objectBin:${key}`}
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
