import { useApolloClient } from '@apollo/client/react';
import { Button, Input, Select } from 'antd';
import { lazy, type Ref, Suspense, useState } from 'react';
import { graphql } from '../../../generated/index.ts';
import type { Refusal } from '../../../kit/api/use-command.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { useDraft } from '../../../kit/form/drafts.ts';
import { problemText } from '../../../kit/form/problem-text.ts';
import './composer.css';
import { useTexts } from '../../../kit/language/texts.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { texts } from './texts.ts';

const DayInput = lazy(() => import('../../../kit/form/day-input.tsx'));

const RecordContact = graphql(`
  mutation RecordContact($input: RecordInteractionInput!) {
    recordInteraction(input: $input) {
      ... on RecordInteractionSuccess {
        interaction {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
const GiveTask = graphql(`
  mutation GiveTaskForCustomer($input: CreateTaskInput!) {
    createTask(input: $input) {
      ... on CreateTaskSuccess {
        task {
          id
          title
        }
      }
      ...RefusalParts
    }
  }
`);

const KINDS = ['call', 'visit', 'mail', 'counter', 'task'] as const;
type Kind = (typeof KINDS)[number];
/** `due` is an instant, for a task. */
type Draft = { kind: Kind; inbound: boolean; text: string; result: string; due?: string | undefined };
const EMPTY: Draft = { kind: 'call', inbound: false, text: '', result: '' };
const CHANNELS = { call: 'PHONE', visit: 'VISIT', mail: 'MAIL', counter: 'COUNTER' } as const;

/** Writes down a call, visit, mail or talk at the counter, or gives a task. What is typed stays until it is kept. */
export function Composer({ customerId, field }: { customerId: string; field: Ref<HTMLTextAreaElement> }) {
  const t = useTexts(texts);
  const may = useMay();
  const client = useApolloClient();
  const { value: draft, change: setDraft, discard } = useDraft<Draft>(`contact:${customerId}`, EMPTY);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const contact = useCommand(RecordContact);
  const task = useCommand(GiveTask);
  const kinds = KINDS.filter((kind) => may(kind === 'task' ? 'sales.task.create' : 'service.interaction.record'));
  if (kinds.length === 0) return null;
  const kind = kinds.includes(draft.kind) ? draft.kind : (kinds[0] ?? 'call');
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const busy = contact.busy || task.busy;

  const keep = async () => {
    if (busy) return;
    setRefusals([]);
    const text = draft.text.trim();
    const outcome =
      kind === 'task'
        ? await task.run({ customerId, title: text, ...(draft.due ? { dueAt: draft.due } : {}) })
        : await contact.run({
            customerId,
            channel: CHANNELS[kind],
            direction: draft.inbound ? 'INBOUND' : 'OUTBOUND',
            summary: text,
            ...(draft.result.trim() ? { result: draft.result.trim() } : {}),
          });
    if (outcome.kind === 'done') {
      discard();
      toastDone(t('kept'));
      await client.refetchQueries({ include: ['CustomerTimeline', 'TasksOfCustomer', 'NextStepOfCustomer'] });
    } else if (outcome.kind === 'refused') setRefusals(outcome.refusals);
    else toastFailed(outcome.kind === 'unknown' ? t('unknown') : problemText(outcome.problem));
  };

  return (
    <form
      className="gx-dealing"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <div className="gx-dealing-kinds" role="toolbar" aria-label={t('whatKind')}>
        {kinds.map((each) => (
          <button key={each} type="button" aria-pressed={each === kind} onClick={() => change({ kind: each })}>
            {t(each)}
          </button>
        ))}
      </div>
      <textarea
        ref={field}
        rows={draft.text ? 3 : 1}
        aria-label={t('contactText')}
        aria-invalid={refusals.length > 0}
        placeholder={t(kind === 'task' ? 'taskHint' : 'contactHint')}
        value={draft.text}
        onChange={({ target }) => change({ text: target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
        }}
      />
      {refusals.map(({ path, message }) => (
        <span key={`${path.join('.')} ${message}`} className="gx-refusal" role="alert">
          {message}
        </span>
      ))}
      {(draft.text || draft.result) && (
        <div className="gx-dealing-foot">
          {kind === 'task' ? (
            <Suspense fallback={<Input disabled placeholder={t('due')} />}>
              <DayInput withTime label={t('due')} value={draft.due} change={(due) => change({ due })} />
            </Suspense>
          ) : (
            <>
              <Select
                value={draft.inbound}
                onChange={(inbound) => change({ inbound })}
                aria-label={t('direction')}
                options={[
                  { value: false, label: t('outbound') },
                  { value: true, label: t('inbound') },
                ]}
              />
              <Input
                aria-label={t('result')}
                placeholder={t('result')}
                value={draft.result}
                onChange={({ target }) => change({ result: target.value })}
              />
            </>
          )}
          <Button type="primary" htmlType="submit" loading={busy}>
            {t(kind === 'task' ? 'giveTask' : 'keep')}
          </Button>
        </div>
      )}
    </form>
  );
}
