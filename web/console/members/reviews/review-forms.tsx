import type { ReviewMark } from '../../../generated/graphql.ts';
import type { Outcome } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { texts } from './texts.ts';

/** How a record of either kind is marked and given back. */
export type Marking = {
  give: (mark: {
    mark: ReviewMark;
    expectedVersion: number | null;
    remark: string | null;
  }) => Promise<Outcome<unknown>>;
  giveBack: (reason: string) => Promise<Outcome<unknown>>;
};

type MarkProps = Pick<Marking, 'give'> & {
  id: string;
  /** Of the record that was looked at. */
  version: number | null;
  mark: ReviewMark;
  close: () => void;
  onStale: () => void;
};

/** Puts a mark on what was looked at; where it was changed meanwhile it is read again. */
export function MarkForm({ id, version, mark, close, onStale, give }: MarkProps) {
  const t = useTexts(texts);
  return (
    <FormDialog
      name={`review:${id}:${mark}`}
      title={t(mark === 'FIRST' ? 'giveFirst' : 'giveSecond')}
      close={close}
      done={() => {
        toastDone(t('marked'));
        close();
      }}
      fields={[{ name: 'remark', kind: 'text', label: t('remark'), help: t('markHelp') }]}
      submit={async (_, { remark }) => {
        const outcome = await give({
          mark,
          expectedVersion: version,
          remark: (remark as string | undefined) ?? null,
        });
        const isStale =
          outcome.kind === 'refused' && outcome.refusals.some(({ path }) => path.includes('expectedVersion'));
        if (!isStale) return outcome;
        onStale();
        return { kind: 'refused', refusals: [{ code: 'CONFLICT', message: t('stale'), path: [] }] };
      }}
    />
  );
}

type ReturnProps = Pick<Marking, 'giveBack'> & { id: string; title: string; close: () => void };

/** Gives a record back with the reason. */
export function ReturnForm({ id, title, close, giveBack }: ReturnProps) {
  const t = useTexts(texts);
  return (
    <FormDialog
      name={`review:${id}:return`}
      title={title}
      close={close}
      done={() => {
        toastDone(t('returned'));
        close();
      }}
      fields={[
        { name: 'reason', kind: 'long-text', rows: 2, label: t('reason'), required: true, help: t('reasonHelp') },
      ]}
      submit={(_, { reason }) => giveBack(reason as string)}
    />
  );
}
