import type { RequestPartsFragment } from '../../../generated/graphql.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Thread as KitThread, type ThreadEntry } from '../../../kit/record/thread.tsx';
import { Time } from '../../../kit/values/values.tsx';
import { type Voice, voiceOf } from '../../../kit/words/entry-voice.ts';
import { ENTRY_WORDS } from '../../../kit/words/request-words.ts';
import { texts } from '../texts.ts';

type Entry = NonNullable<RequestPartsFragment['entries']>[number];

/** On which side the words stand, seen from the desk. */
const SIDES: Record<Voice, ThreadEntry['from']> = {
  customer: 'them',
  told: 'them',
  desk: 'us',
  inner: 'inner',
  step: 'step',
};
const HEADS = { customer: 'customerWrote', told: 'customerTold', desk: 'weWrote', inner: 'internal' } as const;

/** What was said and done, in order. */
export function Thread({ entries }: { entries: readonly Entry[] }) {
  const t = useTexts(texts);
  const word = useWord();
  return (
    <KitThread
      entries={entries.map((entry) => {
        const voice = voiceOf(entry);
        return {
          key: entry.id,
          from: SIDES[voice],
          text: entry.text,
          head: (
            <>
              {voice !== 'step' && `${t(HEADS[voice])} · `}
              {word(ENTRY_WORDS[entry.kind])} · <Time value={entry.at} />
            </>
          ),
        };
      })}
    />
  );
}
