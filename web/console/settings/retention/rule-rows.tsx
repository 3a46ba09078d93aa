import { Button } from 'antd';
import { Link } from 'react-router';
import type { Asked } from '../../../kit/api/use-ask.ts';
import { useLanguage, useTexts, useWord } from '../../../kit/language/texts.ts';
import { Section, ShortRow } from '../../../kit/record/section.tsx';
import { numberText } from '../../../kit/values/format.ts';
import { Person, Time } from '../../../kit/values/values.tsx';
import type { Rule, Run, Runs } from './rules.ts';
import { texts } from './texts.ts';
import { KIND_WORDS } from './words.ts';

type RuleRowsProps = { title: string; rules: readonly Rule[]; change: (rule: Rule) => void };

/** The rules of one service. */
export function RuleRows({ title, rules, change }: RuleRowsProps) {
  return (
    <Section title={title}>
      <ul className="gx-short">
        {rules.map((rule) => (
          <RuleRow key={rule.kind} rule={rule} change={() => change(rule)} />
        ))}
      </ul>
    </Section>
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

type RunRowsProps = { title: string; runs: Runs; asked: Pick<Asked<unknown>, 'refreshing' | 'more'> };

/** What runs of one service have ended, the latest first. */
export function RunRows({ title, runs: { nodes, pageInfo }, asked }: RunRowsProps) {
  const t = useTexts(texts);
  const word = useWord();
  const told = (counts: Run['counts'], dry: boolean) =>
    counts
      .filter(({ records, kept }) => records + kept > 0)
      .map(({ kind, records, kept }) =>
        [word(KIND_WORDS[kind]), t(dry ? 'found' : 'ended', { records }), kept > 0 && t('kept', { kept })]
          .filter(Boolean)
          .join(' '),
      )
      .join(' · ') || t('nothing');
  return (
    <Section title={title}>
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
