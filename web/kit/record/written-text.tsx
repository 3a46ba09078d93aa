import type { Language as WrittenLanguage } from '../../generated/graphql.ts';
import { LANGUAGE_TAGS } from '../language/written.ts';
import './record.css';

/**
 * A text as somebody wrote it: its lines and nothing else. What looks like markup in it is shown as typed, never
 * interpreted.
 */
export function WrittenText({ text, language }: { text: string; language: WrittenLanguage | null | undefined }) {
  return (
    <div className="gx-written" {...(language ? { lang: LANGUAGE_TAGS[language] } : {})}>
      {text}
    </div>
  );
}
