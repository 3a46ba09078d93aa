import { Button, Select } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { CustomerChangesQuery } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { clearable } from '../../../kit/form/clearable.tsx';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { Person, Time } from '../../../kit/values/values.tsx';
import { formName } from '../../fields/input.ts';
import { type Definition, useCustomFields } from '../../fields/use-custom-fields.ts';
import { NameHead } from '../words/name-head.tsx';
import { AsItWas } from './as-it-was.tsx';
import { ChangedState, CustomerChanges } from './changes-query.ts';
import { State } from './state.tsx';
import { texts } from './texts.ts';
import { CAUSE_WORDS, FIELD_WORDS, KIND_WORDS, NAME_WORDS } from './words.ts';
import '../sheet.css';
import './changes.css';

const PAGE = 50;
type Change = NonNullable<NonNullable<CustomerChangesQuery['customer']>['changes']>['nodes'][number];

/** What hangs on a customer; a field of it is named with the word for it. */
const PREFIXES = ['contact', 'need', 'posting'] as const;

/** What was changed of a customer, by whom and why; how he stood at an instant, or at two side by side. */
export function Component() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const word = useWord();
  const [field, setField] = useState<string>();
  const fields = [
    ...useCustomFields('CUSTOMER').definitions.map((each) => ({ ...each, path: formName(each.key) })),
    ...useCustomFields('CONTACT').definitions.map((each) => ({ ...each, path: `contact.${formName(each.key)}` })),
  ];
  const labelled = (path: string, name: string) => {
    const of = PREFIXES.find((each) => path.startsWith(`${each}.`));
    return of ? t(of, { name }) : name;
  };
  const asked = useAsk(CustomerChanges, { id, first: PAGE, fields: field === undefined ? null : [field] });
  return (
    <Answered asked={asked}>
      {({ customer }) => {
        if (!customer) return <NotFound asked={asked} />;
        const { nodes = [], pageInfo } = customer.changes ?? {};
        return (
          <div className="gx-sheet">
            <NameHead id={id} name={customer.name} title={t('title')} />
            <AsItWas customerId={id} />
            <Section
              title={t('changes')}
              extra={
                <Select
                  className="gx-changes-field"
                  aria-label={t('field')}
                  placeholder={t('allFields')}
                  allowClear={clearable(word)}
                  showSearch={{ optionFilterProp: 'label' }}
                  value={field ?? null}
                  onChange={(chosen?: string) => setField(chosen)}
                  options={[
                    ...Object.entries(FIELD_WORDS).map(([value, label]) => ({
                      value,
                      label: labelled(value, word(label)),
                    })),
                    ...fields.map(({ path, label }) => ({ value: path, label: labelled(path, label) })),
                  ]}
                />
              }
            >
              {nodes.length === 0 && <p className="gx-short-row gx-mute">{t('nothing')}</p>}
              <ol className="gx-changes">
                {nodes.map((change) => (
                  <One key={change.id} change={change} own={fields} />
                ))}
              </ol>
              {pageInfo?.hasNextPage && (
                <Button loading={asked.refreshing} onClick={() => void asked.more({ after: pageInfo.endCursor })}>
                  {t('earlier')}
                </Button>
              )}
            </Section>
          </div>
        );
      }}
    </Answered>
  );
}

/** Records of the history that are called after the customer himself. */
const OWN: readonly string[] = ['CUSTOMER', 'CUSTOM_FIELD'];

/** Fields of the firm, by their places in the API. */
type Own = Definition & { path: string };

function One({ change, own: all }: { change: Change; own: readonly Own[] }) {
  const t = useTexts(texts);
  const word = useWord();
  const { at, kind, record, recordName, actorKind, by, cause, causeName, reason, redacted, fields } = change;
  const name = NAME_WORDS[causeName];
  return (
    <li>
      <p className="gx-changes-head">
        <Time value={at} />{' '}
        {actorKind === 'EMPLOYEE' ? (
          <Person name={by?.name} />
        ) : (
          <span>
            {t(({ PARTNER: 'partner', MEMBER: 'member', SYSTEM: 'system', OUTSIDE: 'outside' } as const)[actorKind])}
          </span>
        )}{' '}
        <span className="gx-mute">
          {name ? word(name) : word(CAUSE_WORDS[cause])}
          {!OWN.includes(record) &&
            ` · ${t(record === 'CUSTOMER_NEED' ? 'need' : record === 'POSTING' ? 'posting' : 'contact', { name: recordName ?? '' })}`}
          {kind !== 'CHANGED' && ` · ${word(KIND_WORDS[kind])}`}
        </span>
      </p>
      {reason && <p className="gx-mute">{t('reason', { reason })}</p>}
      {redacted && <p className="gx-mute">{t('redacted')}</p>}
      {fields.length > 0 && (
        <dl className="gx-changes-fields">
          {fields.map(({ field, old, new: now }) => {
            const own = all.find(({ path }) => path === field);
            return (
              <div key={field}>
                <dt>{own?.label ?? (FIELD_WORDS[field] ? word(FIELD_WORDS[field]) : field)}</dt>
                <dd>
                  <span className="gx-said">{t('from')}: </span>
                  <del>
                    <State field={field} kind={own?.kind} state={readFragment(ChangedState, old)} />
                  </del>
                  <span aria-hidden="true"> → </span>
                  <span className="gx-said">{t('to')}: </span>
                  <ins>
                    <State field={field} kind={own?.kind} state={readFragment(ChangedState, now)} />
                  </ins>
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </li>
  );
}
