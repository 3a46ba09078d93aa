import { Button } from 'antd';
import type { ObjectFieldStateFragment, ObjectRecordChangesQuery } from '../../generated/graphql.ts';
import { readFragment } from '../../generated/index.ts';
import { useAsk } from '../../kit/api/use-ask.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { Section } from '../../kit/record/section.tsx';
import { Answered } from '../../kit/states/states.tsx';
import { timeText } from '../../kit/values/format.ts';
import { Money, None, Person, Quantity, Time } from '../../kit/values/values.tsx';
import { DepartmentOf } from '../../kit/words/departments.tsx';
import { formName } from '../fields/input.ts';
import type { Definition } from '../fields/use-custom-fields.ts';
import { ObjectFieldState, ObjectRecordChanges } from './objects-query.ts';
import { texts } from './texts.ts';
import './objects.css';

const PAGE = 20;
type Change = NonNullable<NonNullable<ObjectRecordChangesQuery['objectRecord']>['changes']>['nodes'][number];

/** The record's own fields, as the history calls them. */
const OWN = {
  name: 'name',
  owner: 'owner',
  departmentPath: 'department',
  removed: 'removed',
  binnedAt: 'binnedAt',
  binnedBy: 'binnedBy',
  binReason: 'reason',
} as const;

/** What was changed of a record, by whom and when; the latest first. */
export function RecordChanges({ id, definitions }: { id: string; definitions: readonly Definition[] }) {
  const t = useTexts(texts);
  const asked = useAsk(ObjectRecordChanges, { id, first: PAGE });
  return (
    <Section title={t('changes')}>
      <Answered asked={asked}>
        {({ objectRecord }) => {
          const { nodes = [], pageInfo } = objectRecord?.changes ?? {};
          return (
            <>
              {nodes.length === 0 && <p className="gx-short-row gx-mute">{t('noChanges')}</p>}
              <ol className="gx-object-changes">
                {nodes.map((change) => (
                  <One key={change.id} change={change} definitions={definitions} />
                ))}
              </ol>
              {pageInfo?.hasNextPage && (
                <Button loading={asked.refreshing} onClick={() => void asked.more({ after: pageInfo.endCursor })}>
                  {t('earlier')}
                </Button>
              )}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}

function One({ change, definitions }: { change: Change; definitions: readonly Definition[] }) {
  const t = useTexts(texts);
  const { at, kind, actorKind, by, fields } = change;
  return (
    <li>
      <p>
        <Time value={at} /> {actorKind === 'EMPLOYEE' ? <Person name={by?.name} /> : <span>{t('system')}</span>}
        {kind !== 'CHANGED' && <span className="gx-mute"> {t(kind === 'CREATED' ? 'made' : 'gone')}</span>}
      </p>
      {fields.length > 0 && (
        <dl>
          {fields.map(({ field, old, new: now }) => {
            const own = definitions.find(({ key }) => formName(key) === field);
            const word = OWN[field as keyof typeof OWN];
            const side = (given: typeof old) => (
              <State field={field} kind={own?.kind} state={readFragment(ObjectFieldState, given)} />
            );
            return (
              <div key={field}>
                <dt className="gx-mute">{own?.label ?? (word ? t(word) : field)}</dt>
                <dd>
                  <span className="gx-said">{t('from')}: </span>
                  <del>{side(old)}</del>
                  <span aria-hidden="true"> → </span>
                  <span className="gx-said">{t('to')}: </span>
                  <ins>{side(now)}</ins>
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </li>
  );
}

type StateProps = { field: string; kind: Definition['kind'] | undefined; state: ObjectFieldStateFragment };

/** What a field held on one side of a change, in the reader's words. */
function State({ field, kind, state: { values, texts: said, employee, customers } }: StateProps) {
  const t = useTexts(texts);
  const [value] = values;
  if (value === undefined) return <None />;
  if (kind === 'PERSON' || field === 'owner' || field === 'binnedBy') return <Person name={employee?.name} />;
  if (kind === 'NUMBER' || kind === 'FORMULA') return <Quantity value={value} />;
  if (kind === 'MONEY') return <Money value={{ amount: value, currency: values[1] ?? '' }} />;
  if (kind === 'FILE') return <span>{values.length > 1 ? value : t('attached')}</span>;
  if (kind === 'REFERENCE' || kind === 'REFERENCES')
    return <span>{customers?.map(({ name }) => name).join(t('and'))}</span>;
  if (kind === 'RECORD' || kind === 'RECORDS') return <span>{said.join(t('and'))}</span>;
  if (field === 'departmentPath') return <DepartmentOf path={value} />;
  if (field === 'removed' || field === 'binnedAt') return <span>{timeText(value)}</span>;
  return <span style={{ whiteSpace: 'pre-wrap' }}>{said[0] ?? value}</span>;
}
