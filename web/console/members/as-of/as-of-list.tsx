import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useId, useMemo, useState } from 'react';
import type { CustomersOnceQuery } from '../../../generated/graphql.ts';
import { wordsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { withConditions } from '../../../kit/list/filter-groups.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { one, useListState } from '../../../kit/list/list-state.ts';
import type { Column } from '../../../kit/list/list-types.ts';
import { useList } from '../../../kit/list/use-list.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { daysFrom, firmDay, firmDayEnd } from '../../../kit/values/firm-days.ts';
import { dayText } from '../../../kit/values/format.ts';
import { STAGE_WORDS } from '../../../kit/values/texts.ts';
import { None, Person, Phone, Stage, TierMark, Time } from '../../../kit/values/values.tsx';
import { departmentWords, namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { filterOf, sortOf } from '../list/filters.ts';
import { texts as listTexts } from '../list/texts.ts';
import { useFilters } from '../list/use-filters.tsx';
import { CustomersOnce } from './as-of-query.ts';
import { texts } from './texts.ts';
import '../changes/changes.css';

type Row = NonNullable<CustomersOnceQuery['customersAsOf']>['nodes'][number];

/** What was kept of them then: what is counted anew each day has no past. */
const KEPT = ['text', 'stages', 'tiers', 'owner', 'department', 'kind'];

/** The customers as they stood at the end of a past day, found by what they were then; the day before where none is chosen. */
export function Component() {
  const t = useTexts(texts);
  const dayField = useId();
  const tList = useTexts(listTexts);
  const word = useWord();
  const departments = useDepartments();
  const [{ filters, sort }, change] = useListState();
  const [yesterday] = useState(() => daysFrom(firmDay(new Date()), -1));
  const wished = one(filters, 'on');
  const day = wished && dayjs(wished, 'YYYY-MM-DD').isValid() && /^\d{4}-\d\d-\d\d$/.test(wished) ? wished : yesterday;
  const asked = useList(CustomersOnce, {
    at: firmDayEnd(day).toISOString(),
    filter: withConditions(filters, (group) => filterOf(group, [])),
    sort: sortOf(sort, []),
  });
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        key: 'name',
        title: tList('name'),
        width: 200,
        card: 'title',
        sort: 'NAME',
        cell: ({ name }) => name ?? tList('unnamed'),
      },
      { key: 'number', title: tList('number'), width: 110, sort: 'NUMBER', cell: ({ number }) => number ?? <None /> },
      {
        key: 'tier',
        title: tList('tier'),
        width: 128,
        card: 'aside',
        file: { at: 'tier.name' },
        cell: ({ tier }) => (tier ? <TierMark tier={tier} /> : <None />),
      },
      {
        key: 'stage',
        title: tList('stage'),
        width: 110,
        card: 'aside',
        file: { words: wordsOf(STAGE_WORDS, word) },
        cell: ({ stage }) => (stage ? <Stage value={stage} /> : <None />),
      },
      {
        key: 'mobile',
        title: tList('mobile'),
        width: 160,
        file: { at: 'basic.mobile.number' },
        cell: ({ basic }) => <Phone value={basic?.mobile} />,
      },
      {
        key: 'city',
        title: tList('city'),
        width: 110,
        card: 'none',
        file: { at: 'basic.city.name' },
        cell: ({ basic }) => basic?.city?.name ?? <None />,
      },
      {
        key: 'owner',
        title: tList('owner'),
        width: 110,
        file: { at: 'owner.name' },
        cell: ({ owner }) => <Person name={owner?.name} />,
      },
      {
        key: 'department',
        title: tList('department'),
        width: 150,
        card: 'none',
        file: { at: 'departmentPath', words: departmentWords(departments) },
        cell: ({ departmentPath }) => (departmentPath ? namesOf(departmentPath, departments) : <None />),
      },
      {
        key: 'since',
        title: t('since'),
        width: 150,
        card: 'none',
        file: { at: 'validFrom', as: 'TIME' },
        cell: ({ validFrom }) => (validFrom ? <Time value={validFrom} /> : <None />),
      },
    ],
    [t, tList, word, departments],
  );
  const known = useFilters([]);
  return (
    <ListPage
      name="customersOnce"
      title={t('title')}
      hint={
        <div className="gx-past-ask">
          <div>
            <label htmlFor={dayField}>{t('on')}</label>
            <DatePicker
              id={dayField}
              allowClear={false}
              value={dayjs(day)}
              maxDate={dayjs(daysFrom(yesterday, 1))}
              onChange={(chosen) =>
                change({ filters: { ...filters, on: [chosen?.format('YYYY-MM-DD') ?? yesterday] } })
              }
            />
          </div>
          <p className="gx-mute" role="status">
            {t('hint', { day: dayText(day) })}
          </p>
        </div>
      }
      asked={asked}
      connection={({ customersAsOf }) => customersAsOf}
      columns={columns}
      rowKey={({ customer }) => customer?.id ?? ''}
      rowName={({ name }) => name ?? tList('unnamed')}
      to={({ customer }) => `/members/${customer?.id}/changes`}
      filters={known.filter(({ key }) => KEPT.includes(key))}
      empty={<Empty title={t('none')} />}
    />
  );
}
