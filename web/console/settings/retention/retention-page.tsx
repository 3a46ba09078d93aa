import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { RetentionQuery } from '../../../generated/graphql.ts';
import { type Asked, useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useLanguage, useTexts, useWord } from '../../../kit/language/texts.ts';
import { Section, ShortRow } from '../../../kit/record/section.tsx';
import { Answered } from '../../../kit/states/states.tsx';
import { numberText } from '../../../kit/values/format.ts';
import { Person, Time } from '../../../kit/values/values.tsx';
import { Retention, TryRetention } from './retention-query.ts';
import { type Rule, RuleDialog } from './rule-dialog.tsx';
import { texts } from './texts.ts';
import { KIND_WORDS } from './words.ts';
import '../settings.css';

type Runs = NonNullable<RetentionQuery['retentionRuns']>;

/** How long each kind of data is kept, what is past its time, and what runs have ended. */
export function Component() {
  const t = useTexts(texts);
  const asked = useAsk(Retention, {});
  const [changing, setChanging] = useState<Rule>();
  const { run, busy } = useCommand(TryRetention);
  const tryIt = async () => {
    const outcome = await run({});
    if (outcome.kind !== 'done') return toastFailed(outcomeText(outcome) || t('noAnswer'));
    toastDone(t('tried'));
    asked.ask();
  };
  return (
    <div className="gx-settings">
      <div className="gx-list-head">
        <h1>{t('title')}</h1>
        <div className="gx-list-actions">
          <Button loading={busy} onClick={() => void tryIt()}>
            {t('try')}
          </Button>
        </div>
      </div>
      <p className="gx-mute">{t('explained')}</p>
      <Answered asked={asked}>
        {({ retentionRules, retentionRuns }) => (
          <>
            <Section title={t('rules')}>
              <ul className="gx-short">
                {(retentionRules ?? []).map((rule) => (
                  <RuleRow key={rule.kind} rule={rule} change={() => setChanging(rule)} />
                ))}
              </ul>
            </Section>
            {retentionRuns && <RunRows runs={retentionRuns} asked={asked} />}
          </>
        )}
      </Answered>
      {changing && (
        <RuleDialog
          rule={changing}
          close={(saved) => {
            setChanging(undefined);
            if (saved) asked.ask();
          }}
        />
      )}
    </div>
  );
}

function RuleRow({ rule: { kind, days, due }, change }: { rule: Rule; change: () => void }) {
  const t = useTexts(texts);
  const word = useWord();
  const language = useLanguage();
  const name = word(KIND_WORDS[kind]);
  return (
    <ShortRow
      aside={
        <Button size="small" aria-label={`${t('change')}: ${name}`} onClick={change}>
          {t('change')}
        </Button>
      }
    >
      <strong>{name}</strong>{' '}
      <span className="gx-mute">
        {typeof days === 'number' ? t('days', { days: numberText(days, language) }) : t('forEver')}
      </span>{' '}
      {typeof due === 'number' && due > 0 && (
        <Link to={`/settings/retention/${kind}`}>{t('due', { count: numberText(due, language) })}</Link>
      )}
    </ShortRow>
  );
}

function RunRows({ runs: { nodes, pageInfo }, asked }: { runs: Runs; asked: Asked<RetentionQuery> }) {
  const t = useTexts(texts);
  const word = useWord();
  const told = (counts: Runs['nodes'][number]['counts'], dry: boolean) =>
    counts
      .filter(({ records, kept }) => records + kept > 0)
      .map(({ kind, records, kept }) =>
        [word(KIND_WORDS[kind]), t(dry ? 'found' : 'ended', { records }), kept > 0 && t('kept', { kept })]
          .filter(Boolean)
          .join(' '),
      )
      .join(' · ') || t('nothing');
  return (
    <Section title={t('runs')}>
      {nodes.length === 0 && <p className="gx-short-row gx-mute">{t('noRuns')}</p>}
      <ul className="gx-short">
        {nodes.map(({ id, dry, at, by, counts }) => (
          <ShortRow key={id} aside={<Time value={at} />}>
            <strong>{t(dry ? 'dry' : 'daily')}</strong> {by && <Person name={by.name} />}{' '}
            <span className="gx-mute">{told(counts, dry)}</span>
          </ShortRow>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button
          type="text"
          block
          loading={asked.refreshing}
          onClick={() => void asked.more({ after: pageInfo.endCursor })}
        >
          {t('more')}
        </Button>
      )}
    </Section>
  );
}
