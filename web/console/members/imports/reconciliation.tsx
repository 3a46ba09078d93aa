import { Fragment } from 'react';
import { Link } from 'react-router';
import type { ImportJobPartsFragment, ImportWhereabouts } from '../../../generated/graphql.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { RowTable } from '../../../kit/record/row-table.tsx';
import { Section } from '../../../kit/record/section.tsx';
import { Count, Money, Tag } from '../../../kit/values/values.tsx';
import { texts } from './texts.ts';
import { useImportFields } from './use-import-fields.ts';
import { WHEREABOUTS_WORDS } from './words.ts';

type Line = NonNullable<ImportJobPartsFragment['reconciliation']>[number];
type Amounts = Pick<Line, 'records' | 'sums'>;

type Props = {
  id: string;
  /** The object whose records the file holds; of customers where there is none. */
  object: string | undefined;
  lines: readonly Line[];
};

/** What the file said beside what is here: each count and each amount is found, or it is named where it went. */
export function Reconciliation({ id, object, lines }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const { nameOf } = useImportFields(object);
  /** The records behind a number: customers of this import, or its faulty rows. */
  const behind = (where: ImportWhereabouts) =>
    where === 'HERE'
      ? object === undefined
        ? `/members?importId=${id}`
        : `/objects/${object}`
      : where === 'REFUSED'
        ? '#faults'
        : undefined;
  const portions = ({ portions: all }: Line, isHere: boolean) =>
    all.filter(({ where }) => (where === 'HERE') === isHere);
  return (
    <Section title={t('reconciliation')}>
      <p className="gx-short-row gx-mute">{t('reconciliationText')}</p>
      <RowTable
        rows={lines}
        rowKey={({ field, headers }) => `${field} ${headers.join(' ')}`}
        empty=""
        columns={[
          {
            key: 'field',
            title: t('field'),
            cell: ({ field, headers }) => (
              <>
                {field && <strong>{nameOf(field)} </strong>}
                <small className="gx-mute" lang="">
                  {headers.join(' + ')}
                </small>
              </>
            ),
          },
          { key: 'file', title: t('inFile'), numeric: true, cell: (line) => <Told {...line} /> },
          {
            key: 'here',
            title: t('here'),
            numeric: true,
            cell: (line) => {
              const [here] = portions(line, true);
              return here ? (
                <Link to={behind('HERE') ?? ''}>
                  <Told {...here} />
                </Link>
              ) : (
                <Count value={0} />
              );
            },
          },
          {
            key: 'elsewhere',
            title: t('elsewhere'),
            cell: (line) =>
              portions(line, false).map(({ where, records, sums }) => {
                const told = (
                  <>
                    {word(WHEREABOUTS_WORDS[where])} <Told records={records} sums={sums} />
                  </>
                );
                const to = behind(where);
                return (
                  <Fragment key={where}>
                    <Tag tone={where === 'REFUSED' || where === 'CHANGED' ? 'amber' : 'slate'}>
                      {to ? <a href={to}>{told}</a> : told}
                    </Tag>{' '}
                  </Fragment>
                );
              }),
          },
        ]}
      />
    </Section>
  );
}

/** How many records, and what their amounts come to. */
function Told({ records, sums }: Amounts) {
  return (
    <>
      <Count value={records} />
      {sums.map(({ currency, amount }) => (
        <span key={currency ?? ''}>
          {' · '}
          {currency ? <Money value={{ amount, currency }} /> : <Count value={Number(amount)} />}
        </span>
      ))}
    </>
  );
}
