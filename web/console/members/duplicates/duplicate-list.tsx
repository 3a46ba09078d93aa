import { Button } from 'antd';
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { DuplicateEvidenceKind, DuplicateState } from '../../../generated/graphql.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { wordsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { one, useListState } from '../../../kit/list/list-state.ts';
import type { Chosen, Column } from '../../../kit/list/list-types.ts';
import { useList } from '../../../kit/list/use-list.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { None, Tag, Time } from '../../../kit/values/values.tsx';
import { CustomersChanged } from '../bulk/customers-changed.tsx';
import { texts as mergeTexts } from '../merging/texts.ts';
import { DuplicatePairList, JudgeDuplicate, type Pair } from './duplicates-query.ts';
import { Evidence } from './evidence.tsx';
import { ScanButton } from './scan-button.tsx';
import { texts } from './texts.ts';
import { EVIDENCE_WORDS, STATE_WORDS } from './words.ts';

const MergeTogether = lazy(() => import('./merge-together.tsx'));

/** Per cent at and above which pairs can be listed. */
const SCORES = ['99', '95', '90', '80'];
const FOR = [
  'PHONE_SAME',
  'MAIL_SAME',
  'NAME_SAME',
  'NAME_SOUNDS_SAME',
  'NAME_NEAR',
  'BIRTH_DATE_SAME',
  'ADDRESS_SAME',
  'ADDRESS_NEAR',
] as const;

/** Pairs of records that may be one, the likeliest first, to be judged one by one. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const [{ filters }] = useListState();
  const state = (one(filters, 'state') ?? 'OPEN') as DuplicateState;
  const evidence = filters.evidence as DuplicateEvidenceKind[] | undefined;
  const score = one(filters, 'score');
  const filter = useMemo(
    () => ({ state, ...(evidence?.length ? { evidence } : {}), ...(score ? { scoreFrom: Number(score) } : {}) }),
    [state, evidence, score],
  );
  const asked = useList(DuplicatePairList, { filter });
  const may = useMay();
  const [together, setTogether] = useState<Chosen<Pair>>();
  const [begun, setBegun] = useState<string>();
  const ask = useRef(asked.ask);
  ask.current = asked.ask;
  const again = useCallback(() => ask.current(), []);
  const columns = useColumns(again);
  return (
    <>
      <ListPage
        name="duplicates"
        title={t('title')}
        hint={
          <>
            <p className="gx-mute">{t('hint')}</p>
            {may('customers.bulkChange.read') && <CustomersChanged begun={begun} ended={again} />}
          </>
        }
        {...(may('customers.customer.merge') && state !== 'DIFFERENT'
          ? { bulk: [{ key: 'merge', label: t('merge'), run: setTogether }] }
          : {})}
        asked={asked}
        connection={({ duplicatePairs }) => duplicatePairs}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ first, second }) => `${first?.name ?? t('unnamed')} · ${second?.name ?? t('unnamed')}`}
        to={({ first }) => `/members/${first?.id ?? ''}`}
        filters={[
          {
            key: 'state',
            kind: 'choice',
            label: t('state'),
            options: (['OPEN', 'SAME', 'DIFFERENT'] as const).map((value) => ({
              value,
              label: word(STATE_WORDS[value]),
            })),
          },
          {
            key: 'score',
            kind: 'choice',
            label: t('score'),
            options: SCORES.map((value) => ({ value, label: t('scoreFrom', { score: value }) })),
          },
          {
            key: 'evidence',
            kind: 'choices',
            label: t('evidence'),
            options: FOR.map((value) => ({ value, label: word(EVIDENCE_WORDS[value]) })),
          },
        ]}
        actions={<ScanButton ended={again} />}
        empty={<Empty title={t('empty')} text={t('emptyText')} />}
      />
      {together && (
        <Suspense fallback={null}>
          <MergeTogether
            chosen={together}
            filter={filter}
            onEnd={(bulkId) => {
              setTogether(undefined);
              if (bulkId) setBegun(bulkId);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function useColumns(again: () => void): readonly Column<Pair>[] {
  const t = useTexts(texts);
  const word = useWord();
  return useMemo(
    () => [
      {
        key: 'first',
        title: t('first'),
        width: 170,
        card: 'title',
        file: { at: 'first.name', words: { '': t('unnamed') } },
        cell: ({ first }) => first?.name ?? t('unnamed'),
      },
      {
        key: 'second',
        title: t('second'),
        width: 190,
        cell: ({ second }) =>
          second ? <Link to={`/members/${second.id}`}>{second.name ?? t('unnamed')}</Link> : <None />,
        file: { at: 'second.name' },
      },
      {
        key: 'score',
        title: t('score'),
        width: 90,
        numeric: true,
        card: 'aside',
        file: { as: 'NUMBER' },
        cell: ({ score }) => `${score}%`,
      },
      {
        key: 'reasons',
        title: t('reasons'),
        cell: ({ evidence }) => <Evidence evidence={evidence} />,
        file: { at: 'evidence.kind', words: wordsOf(EVIDENCE_WORDS, word) },
      },
      {
        key: 'state',
        title: t('state'),
        width: 330,
        cell: (pair) => <Judgement pair={pair} done={again} />,
        file: { words: wordsOf(STATE_WORDS, word) },
      },
      {
        key: 'decidedBy',
        title: t('decidedBy'),
        width: 110,
        extra: true,
        card: 'none',
        file: { at: 'decidedBy.name' },
        cell: ({ decidedBy }) => decidedBy?.name ?? <None />,
      },
      {
        key: 'foundAt',
        title: t('foundAt'),
        file: { as: 'TIME' },
        width: 140,
        extra: true,
        card: 'none',
        cell: ({ foundAt }) => <Time value={foundAt} />,
      },
    ],
    [t, word, again],
  );
}

/** What was said of a pair, or the two things that can be. */
function Judgement({ pair, done }: { pair: Pair; done: () => void }) {
  const t = useTexts(texts);
  const word = useWord();
  const may = useMay();
  const tMerge = useTexts(mergeTexts);
  const { run, busy } = useCommand(JudgeDuplicate);
  const { first, second, state } = pair;
  const judge = async (verdict: DuplicateState) => {
    const outcome = await run({ firstId: first?.id ?? '', secondId: second?.id ?? '', verdict });
    if (outcome.kind === 'done') toastDone(t('saved'));
    else if (outcome.kind === 'refused') toastFailed(outcome.refusals[0]?.message ?? '');
    done();
  };
  const isOpen = state === 'OPEN';
  const compare = first && second && (
    <LinkButton size="small" to={`/members/merge/${first.id}/${second.id}`}>
      {tMerge('compare')}
    </LinkButton>
  );
  if (!may('customers.customer.merge')) return <Tag tone={isOpen ? 'amber' : 'slate'}>{word(STATE_WORDS[state])}</Tag>;
  return isOpen ? (
    <>
      <Button size="small" loading={busy} onClick={() => void judge('SAME')}>
        {t('same')}
      </Button>{' '}
      <Button size="small" loading={busy} onClick={() => void judge('DIFFERENT')}>
        {t('different')}
      </Button>{' '}
      {compare}
    </>
  ) : (
    <>
      <Tag tone={state === 'SAME' ? 'green' : 'slate'}>{word(STATE_WORDS[state])}</Tag>{' '}
      <Button size="small" loading={busy} onClick={() => void judge('OPEN')}>
        {t('reopen')}
      </Button>{' '}
      {state === 'SAME' && compare}
    </>
  );
}
