import { useEffect, useState } from 'react';
import type { PossibleDuplicatesInput } from '../../../generated/graphql.ts';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import type { FormValues } from '../../../kit/form/form-types.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { PossibleDuplicates } from './duplicates-query.ts';
import { typedOf } from './input.ts';
import { PossibleDuplicate } from './possible-duplicate.tsx';
import { texts } from './texts.ts';

/** Milliseconds after the last key. */
const PAUSE = 400;

/** Who may be known already of him who is being entered; looked up when the typing pauses. */
export function DuplicateHints({ id, values }: { id: string; values: FormValues }) {
  const t = useTexts(texts);
  const typed = typedOf(values);
  const key = typed ? JSON.stringify(typed) : undefined;
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(key), PAUSE);
    return () => clearTimeout(waiting);
  }, [key]);
  const input = settled === undefined ? undefined : (JSON.parse(settled) as PossibleDuplicatesInput);
  const asked = useAsk(PossibleDuplicates, input ? { input } : skipToken);
  const found = input ? (asked.data?.possibleDuplicates ?? []) : [];
  const isLooking = key !== settled || asked.loading || asked.refreshing;
  return (
    <div id={id} role="status">
      {found.length === 0 ? (
        <span className="gx-mute">{key === undefined ? t('before') : isLooking ? t('searching') : t('none')}</span>
      ) : (
        <ul className="gx-section gx-short">
          {found.map((possible, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: those whom the viewer may not see have no id
            <li key={at} className="gx-short-row">
              <span>
                <PossibleDuplicate possible={possible} apart />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
