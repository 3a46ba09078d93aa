import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useId, useState } from 'react';
import type { CustomerFactsFragment, PastFactsFragment } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import { joined } from '../../../kit/language/apart.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { Loading, Wrong } from '../../../kit/states/states.tsx';
import { timeText } from '../../../kit/values/format.ts';
import { None, Person, Stage, TierMark } from '../../../kit/values/values.tsx';
import { DepartmentOf } from '../../../kit/words/departments.tsx';
import { factsOf } from '../../fields/facts/facts.ts';
import { ShownValue } from '../../fields/shown-value.tsx';
import { fieldValues } from '../../fields/use-custom-fields.ts';
import { Shown } from '../facts/shown.tsx';
import { CustomerAtInstant, PastFacts } from './changes-query.ts';
import { differs, type Past, valueAt } from './differences.ts';
import { texts } from './texts.ts';
import { FIELD_WORDS } from './words.ts';

/** The record as it was at an instant; with a second instant both side by side, and what differs is marked. */
export function AsItWas({ customerId }: { customerId: string }) {
  const t = useTexts(texts);
  const [at, setAt] = useState<string>();
  const [other, setOther] = useState<string>();
  const asked = useAsk(CustomerAtInstant, at === undefined ? skipToken : { id: customerId, at, other: other ?? at });
  const customer = at === undefined ? undefined : asked.data?.customer;
  return (
    <Section title={t('stood')}>
      <div className="gx-past-ask">
        <Instant label={t('at')} value={at} onChange={setAt} />
        {at !== undefined && <Instant label={t('compareWith')} value={other} onChange={setOther} />}
      </div>
      {asked.problem && <Wrong problem={asked.problem} again={asked.ask} />}
      {at !== undefined && asked.loading && <Loading />}
      {at !== undefined && customer && (
        <>
          <p className="gx-past-banner" role="status">
            {other === undefined
              ? t('past', { at: timeText(at) })
              : t('pastPair', { at: timeText(at), other: timeText(other) })}
          </p>
          <Sides
            sides={[customer.stood, ...(other === undefined ? [] : [customer.other])].map((side) =>
              side ? readFragment(PastFacts, side) : undefined,
            )}
          />
        </>
      )}
    </Section>
  );
}

type InstantProps = { label: string; value: string | undefined; onChange: (at: string | undefined) => void };

function Instant({ label, value, onChange }: InstantProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <DatePicker
        id={id}
        showTime={{ format: 'HH:mm' }}
        format="YYYY-MM-DD HH:mm"
        value={value === undefined ? null : dayjs(value)}
        onChange={(chosen) => onChange(chosen ? chosen.toISOString() : undefined)}
      />
    </div>
  );
}

function Sides({ sides }: { sides: readonly (Past | undefined)[] }) {
  const t = useTexts(texts);
  const word = useWord();
  const [first, second] = sides;
  if (sides.every((side) => side === undefined)) return <p className="gx-short-row gx-mute">{t('nobodyThen')}</p>;
  const facts = factsOf(first?.kind ?? second?.kind).filter(({ path }) => sides.some((side) => valueAt(side, path)));
  const isPair = sides.length === 2;
  const rows: { path: string; label: string; cell: (side: Past) => ReactNode }[] = [
    ...facts.map((fact) => ({
      path: fact.path,
      label: word(fact.label),
      cell: (side: Past) => <Shown fact={fact} customer={side as unknown as CustomerFactsFragment} />,
    })),
    ...(['stage', 'tier', 'owner', 'departmentPath', 'partners'] as const).map((path) => ({
      path,
      label: word(FIELD_WORDS[path] ?? { 'zh-CN': path, 'zh-TW': path, en: path }),
      cell: (side: Past) => <Standing side={side} path={path} />,
    })),
    ...customRows(sides),
    { path: 'contacts', label: t('contacts'), cell: (side) => <Contacts side={side} /> },
  ];
  const different = isPair ? rows.filter(({ path }) => differs(first, second, path)).length : 0;
  return (
    <>
      {isPair && (
        <p className="gx-short-row gx-mute">{different === 0 ? t('same') : t('differences', { count: different })}</p>
      )}
      <table className="gx-past">
        <tbody>
          {rows.map(({ path, label, cell }) => {
            const marked = isPair && differs(first, second, path);
            return (
              <tr key={path} className={marked ? 'gx-differs' : undefined}>
                <th scope="row">
                  {label}
                  {marked && <span className="gx-said"> ({t('changed')})</span>}
                </th>
                {sides.map((side, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the sides are two places, left and right
                  <td key={index}>{side && valueAt(side, path) ? cell(side) : <None />}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** A row for each field of the firm that held something at one of the instants. */
function customRows(sides: readonly (Past | undefined)[]) {
  const held = sides.flatMap((side) => fieldValues(side?.customFields));
  const labels = new Map(held.map(({ key, definition }) => [key, definition.label]));
  return [...labels].map(([key, label]) => ({
    path: `customFields.[${key}]`,
    label,
    cell: (side: Past) => <ShownValue value={fieldValues(side.customFields).find((each) => each.key === key)} />,
  }));
}

type StandingProps = { side: Past; path: 'stage' | 'tier' | 'owner' | 'departmentPath' | 'partners' };

function Standing({ side, path }: StandingProps) {
  const t = useTexts(texts);
  if (path === 'stage') return <Stage value={side.stage} />;
  if (path === 'tier') return <TierMark tier={side.tier} />;
  if (path === 'owner') return <Person name={side.owner?.name} />;
  if (path === 'departmentPath') return <DepartmentOf path={side.departmentPath} />;
  return <span>{side.partners?.map(({ name }) => name).join(t('and'))}</span>;
}

function Contacts({ side }: { side: PastFactsFragment }) {
  const contacts = side.contacts ?? [];
  return (
    <ul className="gx-past-contacts">
      {contacts.map(({ contactId, name, title, preferred, customFields }) => (
        <li key={contactId}>
          {joined([`${name ?? ''}${preferred ? ' ★' : ''}`, title])}
          {fieldValues(customFields).map((value) => (
            <div key={value.key}>
              <span className="gx-mute">{value.definition.label}</span> <ShownValue value={value} />
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
