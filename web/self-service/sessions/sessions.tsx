import { useWord } from '../../kit/language/texts.ts';
import { RecordHeader } from '../../kit/record/record-header.tsx';
import { RecordPage } from '../../kit/record/record-page.tsx';
import { OwnSessions } from '../../kit/sessions/own-sessions.tsx';
import { SESSIONS_WORD } from '../../kit/sessions/texts.ts';

/** Where one is signed in. */
export function Component() {
  const word = useWord();
  const title = word(SESSIONS_WORD);
  return <RecordPage middle={title} header={<RecordHeader name={title} />} timeline={<OwnSessions />} />;
}
