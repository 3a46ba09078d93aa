import type { DuplicateEvidenceKind } from '../../../generated/graphql.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Tag } from '../../../kit/values/values.tsx';
import { texts } from './texts.ts';
import { EVIDENCE_WORDS } from './words.ts';

type Props = { evidence: readonly { kind: DuplicateEvidenceKind; weight: number }[] };

/** What speaks for it and, in grey, against it; how much each weighs stands behind it. */
export function Evidence({ evidence }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  return (
    <>
      {evidence.map(({ kind, weight }) => (
        <span key={kind} title={t('weight', { kind: word(EVIDENCE_WORDS[kind]), bits: String(weight) })}>
          <Tag tone={weight > 0 ? 'blue' : 'slate'}>{word(EVIDENCE_WORDS[kind])}</Tag>{' '}
        </span>
      ))}
    </>
  );
}
