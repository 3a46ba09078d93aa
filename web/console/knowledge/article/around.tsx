import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ArticlePartsFragment, RequestKind } from '../../../generated/graphql.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { LANGUAGE_TAGS, languageName } from '../../../kit/language/written.ts';
import { Fact, FactGroup, ShortList, ShortRow } from '../../../kit/record/section.tsx';
import { Tag, Time } from '../../../kit/values/values.tsx';
import { ARTICLE_STATE_TONES, ARTICLE_STATE_WORDS, AUDIENCE_WORDS } from '../../../kit/words/article-words.ts';
import { KIND_WORDS } from '../../../kit/words/request-words.ts';
import { texts } from './texts.ts';

type Props = { article: ArticlePartsFragment; shown: number | null | undefined };

/** For whom the article is, what it answers, and for its editors how it came to be. */
export function Around({ article, shown }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const { id, audience, language, publishedAt, kinds, topicCodes, products } = article;
  const comma = t('comma');
  const kindWord = (kind: string) => {
    const known = KIND_WORDS[kind as RequestKind];
    return known ? word(known) : kind;
  };
  const answers: { label: string; what: ReactNode; any: boolean }[] = [
    { label: t('kinds'), what: kinds?.map(kindWord).join(comma), any: (kinds?.length ?? 0) > 0 },
    { label: t('topics'), what: topicCodes?.join(comma), any: (topicCodes?.length ?? 0) > 0 },
    { label: t('products'), what: products && <Products products={products} />, any: (products?.length ?? 0) > 0 },
  ];
  const versions = article.versions ?? [];
  return (
    <>
      <FactGroup title={t('facts')}>
        <Fact label={t('audience')}>{audience?.map((each) => word(AUDIENCE_WORDS[each])).join(comma)}</Fact>
        <Fact label={t('language')}>
          {language && <span lang={LANGUAGE_TAGS[language]}>{languageName(language)}</span>}
        </Fact>
        <Fact label={t('published')}>{publishedAt && <Time value={publishedAt} />}</Fact>
      </FactGroup>
      <FactGroup title={t('answers')} nothing={answers.some(({ any }) => any) ? undefined : t('answersNothing')}>
        {answers.map(
          ({ label, what, any }) =>
            any && (
              <Fact key={label} label={label}>
                {what}
              </Fact>
            ),
        )}
      </FactGroup>
      {versions.length > 0 && (
        <ShortList title={t('versions')}>
          {versions.map(({ version, state, author, approver, writtenAt, publishedAt: at }) => (
            <ShortRow key={version} aside={<Time value={at ?? writtenAt} />}>
              {version === shown ? (
                <strong>{t('version', { version })}</strong>
              ) : (
                <Link to={`/knowledge/${id}?version=${version}`}>{t('version', { version })}</Link>
              )}{' '}
              <Tag tone={ARTICLE_STATE_TONES[state]}>{word(ARTICLE_STATE_WORDS[state])}</Tag>{' '}
              {approver ? t('approvedBy', { author: author?.name ?? '', approver: approver.name ?? '' }) : author?.name}
            </ShortRow>
          ))}
        </ShortList>
      )}
    </>
  );
}

/** A product that the viewer is not shown by orders has no name here, and is left out. */
function Products({ products }: { products: NonNullable<ArticlePartsFragment['products']> }) {
  return products
    .filter(({ name }) => name)
    .map(({ id, name }) => (
      <div key={id}>
        <Link to={`/orders/products/${id}`}>{name}</Link>
      </div>
    ));
}
