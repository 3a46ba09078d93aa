import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { SourceDimension, SourceGroupPartsFragment } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useLanguage, useTexts, useWord } from '../../../kit/language/texts.ts';
import { FaceChoice, useFace } from '../../../kit/list/faces.tsx';
import { daysOf, useListState } from '../../../kit/list/list-state.ts';
import { RowTable } from '../../../kit/record/row-table.tsx';
import { Section } from '../../../kit/record/section.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { type Day, firmDay, monthFrom } from '../../../kit/values/firm-days.ts';
import { moneyText, numberText } from '../../../kit/values/format.ts';
import { Money, None } from '../../../kit/values/values.tsx';
import { DIMENSIONS, groupAddress, nameOf, totalAddress } from './came.ts';
import { SourceGroupParts, SourceReport } from './sources-query.ts';
import { texts } from './texts.ts';
import '../../../kit/list/list.css';
import './sources.css';

type Row = SourceGroupPartsFragment & { isTotal: boolean };

const isDay = (said: string | undefined): said is Day => /^\d{4}-\d\d-\d\d$/.test(said ?? '') && dayjs(said).isValid();

/** What brought the customers of a period, what their first orders brought and what it cost; this month until another is said. */
export function Component() {
  const t = useTexts(texts);
  const may = useMay();
  const [{ filters }, change] = useListState();
  const [by, choose] = useFace(DIMENSIONS);
  const [today] = useState(() => firmDay(new Date()));
  const said = daysOf(filters, 'created');
  const from = isDay(said.from) ? said.from : monthFrom(today, 0);
  const to = isDay(said.to) ? said.to : today;
  const asked = useAsk(SourceReport, { by, from, to });
  const set = (days: readonly [Day, Day]) => change({ filters: { ...filters, created: days } });
  const picker = (label: string, day: Day, days: (chosen: Day) => readonly [Day, Day]) => (
    // biome-ignore lint/a11y/noLabelWithoutControl: the picker is the control, and is named besides
    <label>
      <span>{label}</span>
      <DatePicker
        aria-label={label}
        allowClear={false}
        value={dayjs(day)}
        onChange={(chosen) => chosen && set(days(chosen.format('YYYY-MM-DD')))}
      />
    </label>
  );
  return (
    <div className="gx-sources">
      <div className="gx-list-head">
        <h1>{t('title')}</h1>
        <div className="gx-list-actions">
          {may('customers.sourceCost.read') && (
            <LinkButton to={totalAddress('/members/sources/costs', { spent: [from, to] })}>{t('costs')}</LinkButton>
          )}
        </div>
      </div>
      <p className="gx-mute">{t('explained')}</p>
      <div className="gx-sources-ask">
        <FaceChoice face={by} choose={choose} faces={DIMENSIONS.map((value) => ({ value, label: t(value) }))} />
        {picker(t('from'), from, (chosen) => [chosen, to])}
        {picker(t('to'), to, (chosen) => [from, chosen])}
      </div>
      <Answered asked={asked}>
        {({ sourceReport }) =>
          sourceReport ? (
            <Section title={t(by)}>
              <Groups
                by={by}
                days={[from, to]}
                rows={[
                  ...sourceReport.groups.map((group) => ({
                    ...readFragment(SourceGroupParts, group),
                    isTotal: false,
                  })),
                  { ...readFragment(SourceGroupParts, sourceReport.total), isTotal: true },
                ]}
              />
              {!sourceReport.isWhole && <p className="gx-short-row gx-mute">{t('more')}</p>}
            </Section>
          ) : (
            <NotFound asked={asked} />
          )
        }
      </Answered>
    </div>
  );
}

type GroupsProps = { by: SourceDimension; days: readonly [Day, Day]; rows: readonly Row[] };

/** The groups side by side, each number a way to its records; at the end all together. */
function Groups({ by, days, rows }: GroupsProps) {
  const t = useTexts(texts);
  const word = useWord();
  const language = useLanguage();
  const to = ({ isTotal, key }: Row, path: string, more: Record<string, readonly string[]>) =>
    isTotal ? totalAddress(path, more) : groupAddress(path, by, key ?? null, more);
  const created = { created: days };
  const called = (row: Row) =>
    row.isTotal ? t('total') : row.key === null ? t('notStated') : nameOf(by, row.key as string, word);
  const linked = (isAny: boolean, address: string, row: Row, what: string, text: string): ReactNode =>
    isAny ? (
      <Link to={address} aria-label={`${called(row)}: ${what} ${text}`}>
        {text}
      </Link>
    ) : (
      text
    );
  const counted = (count: number, address: string, row: Row, what: string) =>
    linked(count > 0, address, row, what, numberText(count, language));
  const told = rows.some(({ cost }) => cost);
  if (rows.every(({ customers, cost }) => customers === 0 && !Number(cost?.amount)))
    return <p className="gx-short-row gx-mute">{t('none')}</p>;
  return (
    <RowTable
      rows={rows}
      rowKey={(row) => (row.isTotal ? 'total' : JSON.stringify(row.key))}
      empty={t('none')}
      columns={[
        { key: 'name', title: t(by), cell: (row) => <strong>{called(row)}</strong> },
        {
          key: 'customers',
          title: t('customers'),
          numeric: true,
          cell: (row) => counted(row.customers, to(row, '/members', created), row, t('customers')),
        },
        {
          key: 'members',
          title: t('members'),
          numeric: true,
          cell: (row) =>
            counted(row.members, to(row, '/members', { ...created, enrolled: ['true'] }), row, t('members')),
        },
        {
          key: 'firstOrders',
          title: t('firstOrders'),
          numeric: true,
          cell: (row) => counted(row.firstOrders, to(row, '/members/sources/orders', created), row, t('firstOrders')),
        },
        {
          key: 'amount',
          title: t('amount'),
          numeric: true,
          cell: ({ firstOrderAmounts }) =>
            firstOrderAmounts.length === 0 ? (
              <None />
            ) : (
              firstOrderAmounts.map((amount) => (
                <div key={amount.currency}>
                  <Money value={amount} />
                </div>
              ))
            ),
        },
        ...(told
          ? [
              {
                key: 'cost',
                title: t('cost'),
                numeric: true,
                cell: (row: Row) =>
                  row.cost ? (
                    linked(
                      Number(row.cost.amount) > 0,
                      to(row, '/members/sources/costs', { spent: days }),
                      row,
                      t('cost'),
                      moneyText(row.cost, language),
                    )
                  ) : (
                    <None />
                  ),
              },
              {
                key: 'perCustomer',
                title: t('perCustomer'),
                numeric: true,
                cell: ({ costPerCustomer }: Row) => (costPerCustomer ? <Money value={costPerCustomer} /> : <None />),
              },
            ]
          : []),
      ]}
    />
  );
}
