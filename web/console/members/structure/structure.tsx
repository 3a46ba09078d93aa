import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { OrganisationsWithinQuery, StructureOfOrganisationQuery } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { Figure } from '../../../kit/figure/figure.tsx';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { RowTable } from '../../../kit/record/row-table.tsx';
import { Section } from '../../../kit/record/section.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Answered, Empty, NotFound } from '../../../kit/states/states.tsx';
import { Tree, type TreeNode } from '../../../kit/tree/tree.tsx';
import { Count, Money, None } from '../../../kit/values/values.tsx';
import { NameHead } from '../words/name-head.tsx';
import { type Nested, nested } from './nested.ts';
import { PlaceForm } from './place-form.tsx';
import { OrganisationsWithin, StructureOf, TotalsOf } from './structure-query.ts';
import { texts } from './texts.ts';
import { UNIT_WORDS } from './words.ts';
import '../sheet.css';
import './structure.css';

/** Organisations that one page of a structure shows. */
const PAGE = 200;
type Organisation = NonNullable<StructureOfOrganisationQuery['customer']>;
type Row = NonNullable<OrganisationsWithinQuery['customers']>['nodes'][number];

/** What an organisation belongs to and what belongs to it, with totals that open their records. */
export function Component() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const may = useMay();
  const [placing, setPlacing] = useState(false);
  const asked = useAsk(StructureOf, { id });
  return (
    <Answered asked={asked}>
      {({ customer }) => {
        if (customer?.kind !== 'ORGANISATION') return <NotFound asked={asked} />;
        const root = customer.above?.[0]?.id ?? id;
        return (
          <div className="gx-sheet">
            <NameHead id={id} name={customer.name} title={t('page')}>
              {may('customers.customer.update') && <Button onClick={() => setPlacing(true)}>{t('place')}</Button>}
            </NameHead>
            <Totals organisation={customer} />
            <Whole root={root} current={id} />
            {placing && <PlaceForm organisation={customer} close={() => setPlacing(false)} onStale={asked.ask} />}
          </div>
        );
      }}
    </Answered>
  );
}

function Totals({ organisation: { id, structureTotals } }: { organisation: Organisation }) {
  const t = useTexts(texts);
  const totals = readFragment(TotalsOf, structureTotals);
  if (!totals) return null;
  const note = t(totals.isWhole ? 'ofAll' : 'ofSeen');
  return (
    <>
      <div className="gx-structure-totals">
        <Figure label={t('units')} value={<Count value={totals.units} />} to={`/members?within=${id}`} />
        <Figure
          label={t('members')}
          value={<Count value={totals.members} />}
          to={`/members?within=${id}&enrolled=true`}
        />
        <Figure
          label={t('contacts')}
          value={<Count value={totals.contacts} />}
          meaning={t('contactsMeaning')}
          to="#below"
        />
        <Figure label={t('orders')} value={<Count value={totals.orders} />} to="#below" />
        <Figure label={t('paid')} value={<Paid value={totals.paid} />} meaning={t('paidMeaning')} to="#below" />
      </div>
      <p className="gx-mute">{note}</p>
    </>
  );
}

function Paid({ value }: { value: readonly { amount: string; currency: string }[] }) {
  if (value.length === 0) return <None />;
  return value.map((each) => <Money key={each.currency} value={each} short />);
}

function Whole({ root, current }: { root: string; current: string }) {
  const t = useTexts(texts);
  const word = useWord();
  const navigate = useNavigate();
  const asked = useAsk(OrganisationsWithin, { filter: { withinId: root }, first: PAGE });
  return (
    <Answered asked={asked}>
      {({ customers }) => {
        const rows = customers?.nodes ?? [];
        const tops = nested(rows);
        const node = ({ id, name, unit, children }: Nested<Row>): TreeNode => ({
          key: id,
          name: name ?? '…',
          aside: unit && word(UNIT_WORDS[unit]),
          children: children.map(node),
        });
        if (rows.length <= 1) return <Empty title={t('alone')} />;
        return (
          <>
            <Section title={t('tree')}>
              <Tree
                // what is chosen is another page
                key={current}
                label={t('tree')}
                nodes={tops.map(node)}
                open={rows.map(({ id }) => id)}
                selected={current}
                select={(key) => void navigate(`/members/${key}/structure`)}
              />
            </Section>
            <Section title={t('below')} anchor="below">
              <Below rows={flat(tops, current)} />
            </Section>
            {customers?.pageInfo.hasNextPage && (
              <Button onClick={() => void asked.more({ after: customers.pageInfo.endCursor })}>{t('more')}</Button>
            )}
          </>
        );
      }}
    </Answered>
  );
}

/** One of them and all below it, from the top down. */
function flat(rows: readonly Nested<Row>[], from: string, isBelow = false): Nested<Row>[] {
  return rows.flatMap((row) => {
    const shown = isBelow || row.id === from;
    return [...(shown ? [row] : []), ...flat(row.children, from, shown)];
  });
}

function Below({ rows }: { rows: readonly Nested<Row>[] }) {
  const t = useTexts(texts);
  const word = useWord();
  const totals = (row: Row) => readFragment(TotalsOf, row.structureTotals);
  return (
    <RowTable
      rows={rows}
      rowKey={({ id }) => id}
      empty={t('alone')}
      columns={[
        { key: 'name', title: t('name'), cell: ({ id, name }) => <Link to={`/members/${id}`}>{name ?? '…'}</Link> },
        { key: 'unit', title: t('unit'), cell: ({ unit }) => (unit ? word(UNIT_WORDS[unit]) : <None />) },
        {
          key: 'contacts',
          title: t('contacts'),
          numeric: true,
          cell: (row) => (
            <Link to={`/members/${row.id}/contacts`}>
              <Count value={totals(row)?.contacts} />
            </Link>
          ),
        },
        {
          key: 'orders',
          title: t('orders'),
          numeric: true,
          cell: (row) => (
            <Link to={`/orders?customer=${row.id}`}>
              <Count value={totals(row)?.orders} />
            </Link>
          ),
        },
        { key: 'paid', title: t('paid'), numeric: true, cell: (row) => <Paid value={totals(row)?.paid ?? []} /> },
      ]}
    />
  );
}
