import { useMemo } from 'react';
import type { StaffListQuery, StaffRole } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { optionsOf, wordsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { one, useListState } from '../../../kit/list/list-state.ts';
import type { Column } from '../../../kit/list/list-types.ts';
import { useList } from '../../../kit/list/use-list.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { Day, Tag } from '../../../kit/values/values.tsx';
import { departmentWords, namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { ROLE_WORDS } from '../../../kit/words/role-words.ts';
import { texts } from './texts.ts';

const StaffList = graphql(`
  query StaffList($filter: EmployeeFilter, $first: Int!, $after: String, $count: Boolean!) {
    employees(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        name
        active
        departmentPath
        roles
        mail
        leftAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $count)
      totalCountIsExact @include(if: $count)
    }
  }
`);
type Row = NonNullable<StaffListQuery['employees']>['nodes'][number];

/** Who works here, by name. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const may = useMay();
  const departments = useDepartments();
  const [{ filters }] = useListState();
  const [q, department, role, left] = ['q', 'department', 'role', 'left'].map((key) => one(filters, key));
  const asked = useList(StaffList, {
    filter: {
      active: left !== 'true',
      ...(q ? { search: q } : {}),
      ...(department ? { departmentPath: department } : {}),
      ...(role ? { role: role as StaffRole } : {}),
    },
  });
  const columns = useMemo<Column<Row>[]>(
    () => [
      { key: 'name', title: t('name'), width: 180, card: 'title', cell: ({ name }) => name },
      {
        key: 'department',
        title: t('department'),
        file: { at: 'departmentPath', words: departmentWords(departments) },
        width: 180,
        cell: ({ departmentPath }) => departmentPath && namesOf(departmentPath, departments),
      },
      {
        key: 'roles',
        title: t('roles'),
        file: { words: wordsOf(ROLE_WORDS, word) },
        cell: ({ roles }) => roles?.map((each) => word(ROLE_WORDS[each])).join(t('comma')),
      },
      {
        key: 'mail',
        title: t('mail'),
        width: 260,
        card: 'none',
        cell: ({ mail }) => mail && <a href={`mailto:${mail}`}>{mail}</a>,
      },
      {
        key: 'state',
        title: t('state'),
        file: { at: 'active', words: { true: t('works'), false: t('left') } },
        width: 110,
        card: 'aside',
        cell: ({ active }) => <Tag tone={active ? 'green' : 'slate'}>{t(active ? 'works' : 'left')}</Tag>,
      },
      {
        key: 'leftAt',
        title: t('leftAt'),
        file: { as: 'DAY' },
        width: 130,
        extra: true,
        cell: ({ leftAt }) => <Day value={leftAt} />,
      },
    ],
    [t, word, departments],
  );
  const invites = may('sales.employee.manage');
  return (
    <ListPage
      name="employees"
      title={t('staff')}
      asked={asked}
      connection={({ employees }) => employees}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ name }) => name ?? ''}
      to={({ id }) => `/settings/staff/${id}`}
      filters={[
        { key: 'q', kind: 'text', main: true, label: t('search') },
        {
          key: 'department',
          kind: 'choice',
          label: t('department'),
          options: [...departments.keys()].map((path) => ({ value: path, label: namesOf(path, departments) })),
        },
        { key: 'role', kind: 'choice', label: t('role'), options: optionsOf(ROLE_WORDS, word) },
        { key: 'left', kind: 'yes-no', label: t('left') },
      ]}
      actions={
        invites && (
          <LinkButton type="primary" to="/settings/staff/invite">
            {t('invite')}
          </LinkButton>
        )
      }
      {...(invites ? { create: '/settings/staff/invite' } : {})}
      empty={<Empty title={t('nobody')} />}
    />
  );
}
