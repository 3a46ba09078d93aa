import type { RequestPartsFragment } from '../../../generated/graphql.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Time } from '../../../kit/values/values.tsx';
import { texts } from '../texts.ts';
import { ENTRY_WORDS } from '../words.ts';

type Entry = NonNullable<RequestPartsFragment['entries']>[number];

/** Who an entry is from: the customer at the left, us at the right, what only we see marked so. */
function lookOf({ text, internal, byCustomer }: Entry): string | undefined {
  if (!text) return 'gx-step';
  if (internal) return 'gx-inner';
  return byCustomer ? undefined : 'gx-ours';
}

/** What was said and done, in order. */
export function Thread({ entries }: { entries: readonly Entry[] }) {
  const t = useTexts(texts);
  const word = useWord();
  return (
    <ol className="gx-thread">
      {entries.map((entry) => (
        <li key={entry.id} className={lookOf(entry)}>
          <small>
            {entry.text ? t(entry.internal ? 'internal' : entry.byCustomer ? 'customerWrote' : 'weWrote') : ''}
            {entry.text && ' · '}
            {word(ENTRY_WORDS[entry.kind])} · <Time value={entry.at} />
          </small>
          {entry.text}
        </li>
      ))}
    </ol>
  );
}
