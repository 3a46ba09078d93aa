import { lazy, Suspense, useMemo, useState } from 'react';
import type { ObjectRecordsQuery } from '../../generated/graphql.ts';
import { LinkButton } from '../../kit/address/link-button.tsx';
import { skipToken } from '../../kit/api/use-ask.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { withConditions } from '../../kit/list/filter-groups.ts';
import { useArrangement } from '../../kit/list/kept-columns.ts';
import { ListPage } from '../../kit/list/list-page.tsx';
import { useListState } from '../../kit/list/list-state.ts';
import type { Chosen, Column, Filter } from '../../kit/list/list-types.ts';
import { useList } from '../../kit/list/use-list.ts';
import { useMay } from '../../kit/sign-in/use-may.ts';
import { Answered, NotFound } from '../../kit/states/states.tsx';
import { Person, Time } from '../../kit/values/values.tsx';
import { departmentWords, namesOf, useDepartments } from '../../kit/words/departments.tsx';
import { useDictionaries } from '../../kit/words/dictionaries.ts';
import { fieldsShown, usesFields } from '../fields/list-asked.ts';
import { fieldColumns, fieldFilters } from '../fields/list-parts.tsx';
import type { BulkDialogProps } from './bulk/bulk-dialog.tsx';
import { RecordsChanged } from './bulk/records-changed.tsx';
import { texts as bulkTexts } from './bulk/texts.ts';
import { filterOf, sortOf } from './list-asked.ts';
import { ObjectRecords } from './objects-query.ts';
import { texts } from './texts.ts';
import { type ObjectOf, useObject } from './use-object.ts';

const BulkDialog = lazy(() => import('./bulk/bulk-dialog.tsx'));
/** What is done with many at once, and by which right. */
const TOGETHER = [
  { action: 'EDIT', right: 'update' },
  { action: 'ASSIGN', right: 'assign' },
  { action: 'DELETE', right: 'delete' },
] as const;

type Row = NonNullable<ObjectRecordsQuery['objectRecords']>['nodes'][number];
const NONE: ObjectOf['definitions'] = [];

/** The records of one object: found by words, narrowed and sorted by its fields, which are columns, too. */
export function Component() {
  const { asked, object } = useObject();
  return (
    <Answered asked={asked}>
      {() => (object ? <Records key={object.key} object={object} /> : <NotFound asked={asked} />)}
    </Answered>
  );
}

function Records({ object }: { object: ObjectOf }) {
  const { key, label, definitions = NONE } = object;
  const tBulk = useTexts(bulkTexts);
  const t = useTexts(texts);
  const may = useMay();
  const departments = useDepartments();
  const dictionaries = useDictionaries();
  const [state, change] = useListState();
  const { filters, sort } = state;
  const name = `object.${key}`;
  const fields = fieldsShown(useArrangement(name, state, change).arranged.columns);
  const filter = withConditions(filters, (group) => filterOf(group, definitions));
  const [together, setTogether] = useState<Pick<BulkDialogProps, 'action' | 'chosen'>>();
  const [begun, setBegun] = useState<string>();
  const asked = useList(
    ObjectRecords,
    definitions.length === 0 && usesFields(filters, sort)
      ? skipToken
      : {
          object: key,
          filter,
          sort: sortOf(sort, definitions),
          fields,
          withFields: fields.length > 0,
        },
  );
  const columns = useMemo<Column<Row>[]>(
    () => [
      { key: 'name', title: t('name'), width: 220, sort: 'NAME', card: 'title', cell: ({ name: called }) => called },
      {
        key: 'owner',
        title: t('owner'),
        width: 120,
        file: { at: 'owner.name' },
        cell: ({ owner }) => <Person name={owner?.name} />,
      },
      {
        key: 'department',
        title: t('department'),
        width: 160,
        file: { at: 'departmentPath', words: departmentWords(departments) },
        cell: ({ departmentPath }) => namesOf(departmentPath, departments),
      },
      {
        key: 'createdAt',
        title: t('created'),
        width: 150,
        sort: 'CREATED_AT',
        file: { as: 'TIME' },
        cell: ({ createdAt }) => <Time value={createdAt} />,
      },
      {
        key: 'updatedAt',
        title: t('updated'),
        width: 150,
        extra: true,
        sort: 'UPDATED_AT',
        file: { as: 'TIME' },
        cell: ({ updatedAt }) => <Time value={updatedAt} />,
      },
      ...fieldColumns<Row>(definitions, { holder: 'OBJECT_RECORD' }),
    ],
    [t, departments, definitions],
  );
  const narrowing = useMemo<Filter[]>(
    () => [
      { key: 'text', label: t('find'), kind: 'text', main: true },
      { key: 'owner', label: t('owner'), kind: 'person' },
      {
        key: 'department',
        label: t('department'),
        kind: 'choice',
        options: [...departments.keys()].map((path) => ({ value: path, label: namesOf(path, departments) })),
      },
      ...fieldFilters(definitions, dictionaries),
    ],
    [t, departments, dictionaries, definitions],
  );
  const creates = may('customers.objectRecord.create');
  return (
    <>
      <ListPage
        name={name}
        title={label}
        asked={asked}
        connection={({ objectRecords }) => objectRecords}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ name: called }) => called}
        to={({ id }) => `/objects/${key}/${id}`}
        filters={narrowing}
        groups
        actions={
          <>
            {creates && may('customers.importJob.start') && (
              <LinkButton to={`/members/imports/of/${key}`}>{t('imports')}</LinkButton>
            )}
            {may('customers.objectRecord.restore') && <LinkButton to={`/objects/${key}/bin`}>{t('bin')}</LinkButton>}
            {creates && (
              <LinkButton type="primary" to={`/objects/${key}/new`}>
                {t('newOf', { label })}
              </LinkButton>
            )}
          </>
        }
        {...(creates ? { create: `/objects/${key}/new` } : {})}
        bulk={TOGETHER.filter(({ right }) => may(`customers.objectRecord.${right}`)).map(({ action, right }) => ({
          key: action,
          label: right === 'update' ? tBulk('edit') : t(right === 'assign' ? 'assign' : 'remove'),
          danger: action === 'DELETE',
          run: (chosen: Chosen<Row>) => setTogether({ action, chosen }),
        }))}
        hint={may('customers.bulkChange.read') && <RecordsChanged object={key} begun={begun} ended={asked.ask} />}
      />
      {together && (
        <Suspense fallback={null}>
          <BulkDialog
            {...together}
            object={object}
            filter={filter}
            onEnd={(bulkId) => {
              setTogether(undefined);
              if (bulkId) setBegun(bulkId);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
