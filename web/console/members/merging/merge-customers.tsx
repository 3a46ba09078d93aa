import { useApolloClient } from '@apollo/client/react';
import { Button, Input, Radio } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { MergeField, MergeSideFragment } from '../../../generated/graphql.ts';
import { type FragmentType, readFragment } from '../../../generated/index.ts';
import { RecordLink } from '../../../kit/address/record-link.tsx';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { confirm, toastDone } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { RecordHeader } from '../../../kit/record/record-header.tsx';
import { RecordPage } from '../../../kit/record/record-page.tsx';
import { Section } from '../../../kit/record/section.tsx';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { Count, None, Points, Stage, TierMark, Time } from '../../../kit/values/values.tsx';
import { DepartmentOf } from '../../../kit/words/departments.tsx';
import { ShownValue } from '../../fields/shown-value.tsx';
import { fieldValues, useCustomFields } from '../../fields/use-custom-fields.ts';
import { CustomerFacts } from '../facts/facts-query.ts';
import { factValue } from '../facts/held.ts';
import { Shown } from '../facts/shown.tsx';
import {
  differs,
  type FieldSides,
  fieldSides,
  type MergeRow,
  mergeRows,
  proposed,
  proposedSurvivor,
} from './compared-rows.ts';
import { MergeCompared, MergeCustomers, MergeSide } from './merging-query.ts';
import { Both, Choice, PLACES, type Place } from './sides.tsx';
import { texts } from './texts.ts';
import { FIELD_WORDS } from './words.ts';
import './merging.css';

/** Two records side by side: which of them is shown from now on, and whose value stands, field by field. */
export function Component() {
  const { first = '', second = '' } = useParams();
  const asked = useAsk(MergeCompared, { first, second });
  return (
    <Answered asked={asked}>
      {(data) =>
        data.first && data.second ? (
          <Compare key={`${first} ${second}`} first={data.first} second={data.second} again={asked.ask} />
        ) : (
          <NotFound asked={asked} />
        )
      }
    </Answered>
  );
}

type Props = Record<Place, FragmentType<typeof MergeSide>> & { again: () => void };

function Compare({ again, ...given }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const navigate = useNavigate();
  const client = useApolloClient();
  const sides = { first: readFragment(MergeSide, given.first), second: readFragment(MergeSide, given.second) };
  const facts = { first: readFragment(CustomerFacts, sides.first), second: readFragment(CustomerFacts, sides.second) };
  const [place, setPlace] = useState<Place>(() => proposedSurvivor(sides.first, sides.second));
  const other: Place = place === 'first' ? 'second' : 'first';
  const rows = useMemo(() => mergeRows(sides.first.kind), [sides.first.kind]);
  const [chosen, setChosen] = useState<Partial<Record<MergeField, Place>>>({});
  const [chosenFields, setChosenFields] = useState<Readonly<Record<string, Place>>>({});
  const { definitions, known } = useCustomFields('CUSTOMER');
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<string>();
  const { run, busy } = useCommand(MergeCustomers);
  const [survivor, absorbed] = [sides[place], sides[other]];
  const filled = new Set(proposed(facts[place], facts[other], rows));
  const standing = (field: MergeField): Place => chosen[field] ?? (filled.has(field) ? other : place);
  const choosable = rows.filter((row) => differs(facts.first, facts.second, row));
  const same = rows.filter((row) => !differs(facts.first, facts.second, row) && isSaid(facts.first, row));
  const ofFirm = fieldSides(definitions, fieldValues(facts.first.customFields), fieldValues(facts.second.customFields));
  const fieldStanding = (field: FieldSides): Place => chosenFields[field.key] ?? (field[place] ? place : other);
  const nameOf = (at: Place) => sides[at].name ?? t('unnamed');

  const merge = async () => {
    const title = t('askMerge', { absorbed: nameOf(other), survivor: nameOf(place) });
    if (!(await confirm({ title, text: t('askText'), action: t('merge') }))) return;
    setRefused(undefined);
    const outcome = await run({
      survivorId: survivor.id,
      absorbedId: absorbed.id,
      survivorVersion: survivor.version ?? 0,
      absorbedVersion: absorbed.version ?? 0,
      takeFields: choosable.filter(({ field }) => standing(field) === other).map(({ field }) => field),
      takeCustomFields: ofFirm.filter((field) => fieldStanding(field) === other).map(({ key }) => key),
      ...(reason.trim() ? { reason: reason.trim() } : {}),
    });
    if (outcome.kind !== 'done') {
      setRefused(outcomeText(outcome));
      // one of them may have changed
      again();
      return;
    }
    toastDone(t('merged', { name: nameOf(place) }));
    // this page would ask anew for what is one record now
    await navigate(`/members/${survivor.id}`);
    await client.refetchQueries({ include: 'active' });
  };

  return (
    <RecordPage
      middle={t('title')}
      header={<RecordHeader name={t('title')} parts={[t('hint')]} />}
      timeline={
        <>
          <Section title={t('survivor')}>
            <Radio.Group
              className="gx-merge"
              style={{ display: 'grid' }}
              aria-label={t('survivor')}
              value={place}
              onChange={({ target }) => {
                setPlace(target.value as Place);
                setChosen({});
                setChosenFields({});
              }}
            >
              <div className="gx-merge-label">{t('record')}</div>
              {PLACES.map((at) => (
                <div key={at} className="gx-merge-cell">
                  <Radio value={at}>{nameOf(at)}</Radio>
                  <RecordLink type="Customer" id={sides[at].id}>
                    {t('open')}
                  </RecordLink>
                </div>
              ))}
            </Radio.Group>
            <div className="gx-merge">
              <Both title={t('number')} of={(at) => sides[at].number} />
              <Both title={t('stage')} of={(at) => <Stage value={sides[at].stage} />} />
              <Both title={t('tier')} of={(at) => sides[at].tier && <TierMark tier={sides[at].tier} />} />
              <Both title={t('owner')} of={(at) => sides[at].owner?.name ?? t('pool')} />
              <Both title={t('department')} of={(at) => <DepartmentOf path={sides[at].departmentPath} />} />
              <Both title={t('since')} of={(at) => <Time value={sides[at].createdAt} />} />
            </div>
          </Section>
          <Section title={t('choose')}>
            {choosable.length + ofFirm.length === 0 && <p className="gx-short-row gx-mute">{t('nothingDiffers')}</p>}
            {choosable.map((row) => (
              <Choice
                key={row.field}
                title={word(FIELD_WORDS[row.field])}
                standing={standing(row.field)}
                choose={(at) => setChosen({ ...chosen, [row.field]: at })}
                nameOf={nameOf}
                of={(at) => <Held row={row} customer={facts[at]} />}
              />
            ))}
            {ofFirm.map((field) => (
              <Choice
                key={field.key}
                title={field.label}
                standing={fieldStanding(field)}
                choose={(at) => setChosenFields({ ...chosenFields, [field.key]: at })}
                nameOf={nameOf}
                of={(at) => <ShownValue value={field[at]} of={{ type: 'CUSTOMER', id: sides[at].id }} />}
              />
            ))}
          </Section>
          {same.length > 0 && (
            <Section title={t('same')}>
              <div className="gx-merge">
                {same.map((row) => (
                  <Both
                    key={row.field}
                    title={word(FIELD_WORDS[row.field])}
                    of={(at) => <Held row={row} customer={facts[at]} />}
                  />
                ))}
              </div>
            </Section>
          )}
          <Section title={t('together')}>
            <div className="gx-merge">
              <Both title={t('points')} of={(at) => <Points value={sides[at].pointsAccount?.balance} />} />
              <Both title={t('orders')} of={(at) => <Count value={ordersOf(sides[at])} />} />
              <Both title={t('requests')} of={(at) => <Count value={sides[at].requests?.totalCount} />} />
              <Both title={t('contacts')} of={(at) => <Count value={sides[at].contacts?.totalCount} />} />
              <Both title={t('tags')} of={(at) => sides[at].tags?.join(t('and')) || undefined} />
              {sides.first.kind === 'ORGANISATION' && <Both title={t('parent')} of={(at) => sides[at].parent?.name} />}
            </div>
            <p className="gx-short-row gx-mute">{t('togetherText')}</p>
          </Section>
          <div className="gx-merge-end">
            <Input
              aria-label={t('reason')}
              placeholder={t('reason')}
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
            <Button type="primary" loading={busy} disabled={!known} onClick={() => void merge()}>
              {t('merge')}
            </Button>
          </div>
          {refused && (
            <p className="gx-refusal" role="alert">
              {refused}
            </p>
          )}
        </>
      }
    />
  );
}

const isSaid = (customer: Parameters<typeof factValue>[0], { facts }: MergeRow): boolean =>
  facts.some(({ path }) => ![undefined, false].includes(factValue(customer, path) as undefined));
const ordersOf = ({ orderTotals }: MergeSideFragment): number | undefined =>
  orderTotals?.reduce((sum, { orders }) => sum + orders, 0);

/** What one record says of the facts of a row. */
function Held({ row, customer }: { row: MergeRow; customer: Parameters<typeof Shown>[0]['customer'] }) {
  if (!isSaid(customer, row)) return <None />;
  return row.facts.map((fact, at) => (
    <span key={fact.path}>
      {at > 0 && ' '}
      <Shown fact={fact} customer={customer} />
    </span>
  ));
}
