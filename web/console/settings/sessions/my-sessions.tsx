import { useWord } from '../../../kit/language/texts.ts';
import { OwnSessions } from '../../../kit/sessions/own-sessions.tsx';
import { SESSIONS_WORD } from '../../../kit/sessions/texts.ts';
import '../settings.css';

/** Where one is signed in. */
export function Component() {
  const word = useWord();
  return (
    <div className="gx-settings">
      <h1>{word(SESSIONS_WORD)}</h1>
      <OwnSessions />
    </div>
  );
}
