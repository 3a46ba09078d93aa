import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { ImportJobsQuery } from '../../../generated/graphql.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { wordsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import type { Column } from '../../../kit/list/list-types.ts';
import { useList } from '../../../kit/list/use-list.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { timeText } from '../../../kit/values/format.ts';
import { Count, Person, Tag, Time } from '../../../kit/values/values.tsx';
import { departmentWords, namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { useObjects } from '../../fields/object/use-objects.ts';
import { importsOf } from './address.ts';
import { ImportJobs } from './imports-query.ts';
import { texts } from './texts.ts';
import { IMPORT_STATUS_TONES, IMPORT_STATUS_WORDS } from './words.ts';

type Row = NonNullable<ImportJobsQuery['importJobs']>['nodes'][number];
/** Past imports of customers, or of the records of the object that the address names; the latest first. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const may = useMay();
  const departments = useDepartments();
  const { object: key } = useParams();
  const object = useObjects(key !== undefined).objects.find((each) => each.key === key);
  const which = useMemo(() => ({ object: key ?? null }), [key]);
  const asked = useList(ImportJobs, which);
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'createdAt',
        title: t('startedAt'),
        width: 160,
        card: 'title',
        file: { as: 'TIME' },
        cell: ({ createdAt }) => <Time value={createdAt} />,
      },
      {
        key: 'status',
        title: t('state'),
        width: 120,
        card: 'aside',
        file: { words: wordsOf(IMPORT_STATUS_WORDS, word) },
        cell: ({ status }) => <Tag tone={IMPORT_STATUS_TONES[status]}>{word(IMPORT_STATUS_WORDS[status])}</Tag>,
      },
      {
        key: 'by',
        title: t('by'),
        width: 120,
        file: { at: 'createdBy.name' },
        cell: ({ createdBy }) => <Person name={createdBy?.name} />,
      },
      {
        key: 'department',
        title: t('into'),
        width: 160,
        file: { at: 'departmentPath', words: departmentWords(departments) },
        cell: ({ departmentPath }) => namesOf(departmentPath, departments),
      },
      ...(['records', 'faulty', 'committed'] as const).map((key) => ({
        key,
        title: t(key),
        width: 100,
        numeric: true,
        file: { as: 'NUMBER' as const },
        cell: (row: Row) => <Count value={row[key]} />,
      })),
    ],
    [t, word, departments],
  );
  return (
    <ListPage
      name="importJobs"
      title={object ? t('titleOf', { label: object.label }) : t('title')}
      asked={asked}
      connection={({ importJobs }) => importJobs}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ createdAt }) => timeText(createdAt)}
      to={({ id }) => `/members/imports/${id}`}
      actions={
        may('customers.importJob.start') && (
          <LinkButton type="primary" to={`${importsOf(key)}/new`}>
            {object ? t('startOf', { label: object.label }) : t('start')}
          </LinkButton>
        )
      }
      empty={<Empty title={t('none')} text={t('noneText')} />}
    />
  );
}
