import { useState } from 'react';
import type { PreviewTemplateQuery, TemplatePartsFragment } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { RefusalParts } from '../../../kit/api/refusal.ts';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import { useLater } from '../../../kit/find/use-later.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { LANGUAGE_TAGS } from '../../../kit/language/written.ts';
import { Section } from '../../../kit/record/section.tsx';
import { Answered } from '../../../kit/states/states.tsx';
import { CustomerField } from '../../find/customer-field.tsx';
import { FIELD_WORDS } from '../words.ts';
import { PreviewTemplate } from './template.ts';
import { texts } from './texts.ts';

/** ms that typing rests before the preview follows. */
const REST = 400;

type Props = {
  template: TemplatePartsFragment;
  /** What is being typed; the version's own words without. */
  typed?: { subject: string; body: string };
};

/** How a letter would read for a member, while its words are typed. */
export function Preview({ template, typed }: Props) {
  const t = useTexts(texts);
  const [customerId, setCustomerId] = useState<string | undefined>(undefined);
  const words = useLater(JSON.stringify(typed ?? {}), REST);
  const asked = useAsk(
    PreviewTemplate,
    customerId ? { input: { templateId: template.id, customerId, ...(JSON.parse(words) as typeof typed) } } : skipToken,
  );
  return (
    <Section title={t('try')}>
      <div className="gx-try">
        <span className="gx-label">{t('tryFor')}</span>
        <CustomerField value={customerId} change={setCustomerId} />
        {customerId === undefined && <span className="gx-mute">{t('tryHint')}</span>}
      </div>
      {customerId !== undefined && (
        <Answered asked={asked} lines={4}>
          {({ previewTemplate }) =>
            previewTemplate && <Result result={previewTemplate} lang={LANGUAGE_TAGS[template.language]} />
          }
        </Answered>
      )}
    </Section>
  );
}

function Result({ result, lang }: { result: NonNullable<PreviewTemplateQuery['previewTemplate']>; lang: string }) {
  const t = useTexts(texts);
  const word = useWord();
  if (result.__typename !== 'PreviewTemplateSuccess') {
    const { message, ...refusal } = readFragment(RefusalParts, result);
    const problems = 'problems' in refusal ? refusal.problems : [];
    return (
      <p className="gx-letter gx-refusal" role="status">
        {problems.length > 0 ? problems.map((each) => each.message).join(' ') : message}
      </p>
    );
  }
  const examples = result.exampleFields.flatMap((name) => FIELD_WORDS[name] ?? []).map(word);
  return (
    <>
      <div className="gx-letter" lang={lang}>
        <h3>{result.subject}</h3>
        {result.text}
      </div>
      {examples.length > 0 && (
        <p className="gx-short-row gx-mute">{t('examples', { fields: examples.join(t('comma')) })}</p>
      )}
    </>
  );
}
