import type { ReviewMark } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { GiveReviewMark, ReturnForCorrection } from './reviews-query.ts';
import { texts } from './texts.ts';

type MarkProps = {
  customerId: string;
  /** Of the record that was looked at. */
  version: number | null;
  mark: ReviewMark;
  close: () => void;
  onStale: () => void;
};

/** Puts a mark on what was looked at; where it was changed meanwhile it is read again. */
export function MarkForm({ customerId, version, mark, close, onStale }: MarkProps) {
  const t = useTexts(texts);
  const { run } = useCommand(GiveReviewMark);
  return (
    <FormDialog
      name={`review:${customerId}:${mark}`}
      title={t(mark === 'FIRST' ? 'giveFirst' : 'giveSecond')}
      close={close}
      done={() => {
        toastDone(t('marked'));
        close();
      }}
      fields={[{ name: 'remark', kind: 'text', label: t('remark'), help: t('markHelp') }]}
      submit={async (_, { remark }) => {
        const outcome = await run({
          customerId,
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

/** Gives a record back with the reason. */
export function ReturnForm({ customerId, title, close }: { customerId: string; title: string; close: () => void }) {
  const t = useTexts(texts);
  const { run } = useCommand(ReturnForCorrection);
  return (
    <FormDialog
      name={`review:${customerId}:return`}
      title={title}
      close={close}
      done={() => {
        toastDone(t('returned'));
        close();
      }}
      fields={[
        { name: 'reason', kind: 'long-text', rows: 2, label: t('reason'), required: true, help: t('reasonHelp') },
      ]}
      submit={(_, { reason }) => run({ customerId, reason: reason as string })}
    />
  );
}
