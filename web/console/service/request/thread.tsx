import type { RequestPartsFragment } from '../../../generated/graphql.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Thread as KitThread, type ThreadEntry } from '../../../kit/record/thread.tsx';
import { Time } from '../../../kit/values/values.tsx';
import { texts } from '../texts.ts';
import { ENTRY_WORDS } from '../words.ts';

type Entry = NonNullable<RequestPartsFragment['entries']>[number];

/** Whose words an entry holds, seen from the desk. */
function fromOf({ text, internal, byCustomer }: Entry): ThreadEntry['from'] {
  if (!text) return 'step';
  if (internal) return 'inner';
  return byCustomer ? 'them' : 'us';
}

/** What was said and done, in order. */
export function Thread({ entries }: { entries: readonly Entry[] }) {
  const t = useTexts(texts);
  const word = useWord();
  return (
    <KitThread
      entries={entries.map((entry) => ({
        key: entry.id,
        from: fromOf(entry),
        text: entry.text,
        head: (
          <>
            {entry.text ? t(entry.internal ? 'internal' : entry.byCustomer ? 'customerWrote' : 'weWrote') : ''}
            {entry.text && ' · '}
            {word(ENTRY_WORDS[entry.kind])} · <Time value={entry.at} />
          </>
        ),
      }))}
    />
  );
}
