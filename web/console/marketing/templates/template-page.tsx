import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Letter, TemplatePartsFragment } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import { useLanguage, useTexts, useWord } from '../../../kit/language/texts.ts';
import { LANGUAGE_TAGS, languageName, WRITTEN_LANGUAGES, writtenLanguageOf } from '../../../kit/language/written.ts';
import { RecordHeader } from '../../../kit/record/record-header.tsx';
import { RecordPage } from '../../../kit/record/record-page.tsx';
import { Section, ShortList, ShortRow } from '../../../kit/record/section.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { Tag, Time } from '../../../kit/values/values.tsx';
import { LETTER_WORDS, MOMENT_WORDS, PURPOSE_WORDS } from '../words.ts';
import { Preview } from './preview.tsx';
import { TemplatePage, TemplateParts } from './template.ts';
import { TemplateForm } from './template-form.tsx';
import { texts } from './texts.ts';
import '../marketing.css';

const isLetter = (text: string | undefined): text is Letter => text !== undefined && Object.hasOwn(LETTER_WORDS, text);

/** A letter's words in one language, with every version they had. */
export function Component() {
  const { letter } = useParams();
  const [search] = useSearchParams();
  const own = writtenLanguageOf(useLanguage());
  const language = WRITTEN_LANGUAGES.find((each) => each === search.get('language')) ?? own;
  const asked = useAsk(TemplatePage, isLetter(letter) ? { letter, language } : skipToken);
  if (!isLetter(letter)) return <NotFound />;
  return (
    <Answered asked={asked}>
      {({ messageTemplates }) => {
        const versions = messageTemplates?.nodes.map((node) => readFragment(TemplateParts, node)) ?? [];
        const current = versions.find((each) => each.current) ?? versions[0];
        if (!current) return <NotFound asked={asked} />;
        return <Page key={`${letter} ${language}`} current={current} versions={versions} again={asked.ask} />;
      }}
    </Answered>
  );
}

type PageProps = { current: TemplatePartsFragment; versions: readonly TemplatePartsFragment[]; again: () => void };

function Page({ current, versions, again }: PageProps) {
  const t = useTexts(texts);
  const word = useWord();
  const may = useMay();
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [editing, setEditing] = useState(false);
  const shown = versions.find(({ id }) => id === chosen) ?? current;
  const { letter, language, moment, purpose } = shown;
  if (editing) {
    const published = () => {
      setEditing(false);
      setChosen(undefined);
      again();
    };
    return <TemplateForm template={shown} close={() => setEditing(false)} done={published} />;
  }
  return (
    <RecordPage
      middle={t('words')}
      header={
        <RecordHeader
          name={word(LETTER_WORDS[letter])}
          tags={<Tag tone={purpose === 'NOTICE' ? 'blue' : 'violet'}>{word(PURPOSE_WORDS[purpose])}</Tag>}
          parts={[
            word(MOMENT_WORDS[moment]),
            <nav key="languages" className="gx-langs" aria-label={t('language')}>
              {WRITTEN_LANGUAGES.map((each) => (
                <Link
                  key={each}
                  to={`?language=${each}`}
                  replace
                  lang={LANGUAGE_TAGS[each]}
                  aria-current={each === language ? 'page' : undefined}
                >
                  {each === language ? <b>{languageName(each)}</b> : languageName(each)}
                </Link>
              ))}
            </nav>,
          ]}
          actions={
            may('marketing.template.publish') && (
              <Button type="primary" onClick={() => setEditing(true)}>
                {t(shown.current ? 'edit' : 'fromThis')}
              </Button>
            )
          }
        />
      }
      timeline={
        <>
          <Section title={t(shown.current ? 'words' : 'version', { version: shown.version })}>
            <div className="gx-letter" lang={LANGUAGE_TAGS[language]}>
              <h3>{shown.subject}</h3>
              {shown.body}
            </div>
          </Section>
          <Preview key={shown.id} template={shown} />
        </>
      }
      around={
        <ShortList title={t('versions')}>
          {versions.map(({ id, version, publishedAt, publishedBy, current: now }) => (
            <ShortRow
              key={id}
              aside={
                <>
                  {publishedBy?.name ?? t('original')} · <Time value={publishedAt} />
                </>
              }
            >
              <Button type="link" size="small" aria-pressed={id === shown.id} onClick={() => setChosen(id)}>
                {t('version', { version })}
              </Button>
              {now && <Tag tone="green">{t('current')}</Tag>}
            </ShortRow>
          ))}
        </ShortList>
      }
    />
  );
}
