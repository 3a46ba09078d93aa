import type { NeedPartsFragment } from '../../../generated/graphql.ts';
import { type Outcome, useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { useDictionaries } from '../../../kit/words/dictionaries.ts';
import { ChangeNeed, RecordNeed, RemoveNeed } from './needs-query.ts';
import { texts } from './texts.ts';

type Props = {
  customerId: string;
  /** The one that is changed; a new one is noted without it. */
  need?: NeedPartsFragment | undefined;
  close: () => void;
  onStale: () => void;
};
type Said = { kind: string; fromDay: string; toDay: string; note?: string };

/** Notes a need, or corrects one as it was looked at. */
export function NeedForm({ customerId, need, close, onStale }: Props) {
  const t = useTexts(texts);
  const dictionaries = useDictionaries();
  const { run: record } = useCommand(RecordNeed);
  const { run: change } = useCommand(ChangeNeed);
  const known = dictionaries('NEED_KIND');
  // a kind that was retired since stays with the need that has it
  const held =
    need && !known.some(({ value }) => value === need.kind.code)
      ? [{ value: need.kind.code, label: need.kind.name }]
      : [];
  const send = async (values: Said): Promise<Outcome<unknown>> => {
    const { kind, fromDay, toDay } = values;
    const note = values.note ?? '';
    if (!need) return record({ customerId, kind, fromDay, toDay, note });
    const outcome = await change({ needId: need.id, expectedVersion: need.version, kind, fromDay, toDay, note });
    const isStale = outcome.kind === 'refused' && outcome.refusals.some(({ path }) => path.includes('expectedVersion'));
    if (!isStale) return outcome;
    onStale();
    return { kind: 'refused' as const, refusals: [{ code: 'CONFLICT', message: t('stale'), path: [] }] };
  };
  return (
    <FormDialog
      name={need ? `need:${need.id}` : `need:${customerId}:new`}
      title={t(need ? 'change' : 'add')}
      close={close}
      done={() => {
        toastDone(t('saved'));
        close();
      }}
      initial={need ? { kind: need.kind.code, fromDay: need.fromDay, toDay: need.toDay, note: need.note ?? '' } : {}}
      fields={[
        { name: 'kind', kind: 'choice', label: t('kind'), required: true, choices: [...known, ...held] },
        { name: 'fromDay', kind: 'day', label: t('fromDay'), required: true, half: true },
        { name: 'toDay', kind: 'day', label: t('toDay'), required: true, half: true, help: t('toDayHelp') },
        { name: 'note', kind: 'long-text', rows: 2, label: t('note') },
      ]}
      submit={(_, values) => send(values as Said)}
    />
  );
}

/** Takes away a need that was entered by mistake. */
export function RemoveNeedForm({ need, close }: { need: NeedPartsFragment; close: () => void }) {
  const t = useTexts(texts);
  const { run } = useCommand(RemoveNeed);
  return (
    <FormDialog
      name={`need:${need.id}:remove`}
      title={t('removeOne', { kind: need.kind.name })}
      close={close}
      done={() => {
        toastDone(t('removed'));
        close();
      }}
      fields={[{ name: 'reason', kind: 'text', label: t('reason'), required: true, help: t('reasonHelp') }]}
      submit={(_, { reason }) => run({ needId: need.id, reason: reason as string })}
    />
  );
}
