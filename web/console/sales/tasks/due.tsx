import type { TaskPartsFragment } from '../../../generated/graphql.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Tag, Time } from '../../../kit/values/values.tsx';
import { texts } from './texts.ts';

/** When a task is due, and whether that has passed. */
export function Due({ task: { dueAt, overdue } }: { task: Pick<TaskPartsFragment, 'dueAt' | 'overdue'> }) {
  const t = useTexts(texts);
  if (!dueAt) return <span className="gx-mute">{t('noDue')}</span>;
  return (
    <>
      <Time value={dueAt} />{' '}
      {overdue && (
        <Tag tone="red" shape="▲">
          {t('overdue')}
        </Tag>
      )}
    </>
  );
}
