import { Button, Select } from 'antd';
import { Link } from 'react-router';
import type { ImportDecision } from '../../../generated/graphql.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { type Outcome, useCommand } from '../../../kit/api/use-command.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { Answered } from '../../../kit/states/states.tsx';
import { DecideImport, ImportDifferences } from './imports-query.ts';
import { texts } from './texts.ts';
import { useImportFields } from './use-import-fields.ts';
import { DECISION_WORDS } from './words.ts';

const PAGE = 50;
const DECISIONS = Object.keys(DECISION_WORDS) as ImportDecision[];

type Props = {
  id: string;
  /** The object whose records the file holds; of customers where there is none. */
  object: string | undefined;
  onMatch: ImportDecision;
  isOpen: boolean;
  onSettled: (outcome: Outcome<unknown>) => Promise<void>;
};

/** Rows whose customers or records are here already: what they would change, and what is done with them, all at once or one by one. */
export function Differences({ id, object, onMatch, isOpen, onSettled }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const { nameOf } = useImportFields(object);
  const asked = useAsk(ImportDifferences, { id, first: PAGE });
  const decide = useCommand(DecideImport);
  const say = async (decision: ImportDecision, record?: number) => {
    const outcome = await decide.run({
      importId: id,
      decision,
      ...(record === undefined ? {} : { records: [record] }),
    });
    await onSettled(outcome);
    asked.ask();
  };
  const onMatchText = object === undefined ? 'onMatch' : 'onMatchOfRecords';
  const options = DECISIONS.map((value) => ({ value, label: word(DECISION_WORDS[value]) }));
  return (
    <Section
      title={t(object === undefined ? 'differences' : 'differencesOfRecords')}
      extra={
        <Select
          size="small"
          aria-label={t(onMatchText)}
          popupMatchSelectWidth={false}
          value={onMatch}
          disabled={!isOpen || decide.busy}
          onChange={(value) => void say(value)}
          options={options}
        />
      }
    >
      <Answered asked={asked} lines={4}>
        {({ importJob }) => {
          const differences = importJob?.differences;
          if (!differences) return null;
          return (
            <>
              <div className="gx-scroll">
                <table className="gx-plain">
                  <thead>
                    <tr>
                      <th className="gx-number">{t('row')}</th>
                      <th>{t(object === undefined ? 'customer' : 'record')}</th>
                      <th>{t('changes')}</th>
                      <th>{t(onMatchText)}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {differences.nodes.map(({ record, customer, objectRecord, changes, decision }) => (
                      <tr key={record}>
                        <td className="gx-number">{record}</td>
                        <td>
                          {customer && <Link to={`/members/${customer.id}`}>{customer.name}</Link>}
                          {objectRecord && (
                            <Link to={`/objects/${object}/${objectRecord.id}`}>{objectRecord.name}</Link>
                          )}
                        </td>
                        <td>
                          {changes.map((change) => (
                            <div key={change.field}>
                              <span className="gx-mute">{nameOf(change.field)}</span>{' '}
                              {change.old ?? change.oldPerson?.name ?? <span className="gx-mute">{t('nothing')}</span>}{' '}
                              → {change.new ?? change.newPerson?.name}
                            </div>
                          ))}
                        </td>
                        <td>
                          <Select
                            size="small"
                            aria-label={t('rowDecision', { row: record })}
                            placeholder={t('likeAll')}
                            popupMatchSelectWidth={false}
                            value={decision}
                            disabled={!isOpen || decide.busy}
                            onChange={(value: ImportDecision) => void say(value, record)}
                            options={options}
                          />
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              {differences.pageInfo.hasNextPage && (
                <p className="gx-short-row">
                  <Button
                    loading={asked.refreshing}
                    onClick={() => void asked.more({ after: differences.pageInfo.endCursor })}
                  >
                    {t('moreDifferences')}
                  </Button>
                </p>
              )}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}
