import { Select } from 'antd';
import type { ArticleText } from '../../../generated/graphql.ts';
import type { Outcome } from '../../../kit/api/use-command.ts';
import { FormPage } from '../../../kit/form/form-page.tsx';
import type { FieldGroup, FormValues } from '../../../kit/form/form-types.ts';
import { optionsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { languageOptions } from '../../../kit/language/written.ts';
import { AUDIENCE_WORDS, CATEGORY_WORDS } from '../../../kit/words/article-words.ts';
import { KIND_WORDS } from '../../../kit/words/request-words.ts';
import { ProductsField } from '../../find/products-field.tsx';
import { texts } from './texts.ts';

type Props<Success> = {
  title: string;
  /** Under which the draft is kept. */
  name: string;
  initial: FormValues;
  /** Names of the products that are there from the start. */
  products?: ReadonlyMap<string, string>;
  action: string;
  /** The text, and all values as they are kept with it. */
  submit: (text: ArticleText, values: FormValues) => Promise<Outcome<Success>>;
  done: (success: Success) => void;
  cancel: () => void;
};

/** What an article says, for whom, and which requests it answers. */
export function ArticleForm<Success>({ products, submit, ...form }: Props<Success>) {
  const t = useTexts(texts);
  const word = useWord();
  const fields: FieldGroup[] = [
    {
      fields: [
        { name: 'text.title', kind: 'text', label: t('title'), required: true },
        {
          name: 'text.language',
          kind: 'choice',
          label: t('language'),
          required: true,
          half: true,
          choices: languageOptions,
        },
        {
          name: 'text.category',
          kind: 'choice',
          label: t('category'),
          required: true,
          half: true,
          choices: optionsOf(CATEGORY_WORDS, word),
        },
        {
          name: 'text.audience',
          kind: 'choices',
          label: t('audience'),
          help: t('audienceHint'),
          required: true,
          choices: optionsOf(AUDIENCE_WORDS, word),
        },
        { name: 'text.body', kind: 'long-text', label: t('text'), required: true, rows: 10 },
      ],
    },
    {
      title: t('answers'),
      fields: [
        {
          name: 'text.kinds',
          kind: 'choices',
          label: t('kinds'),
          help: t('answersHint'),
          half: true,
          choices: optionsOf(KIND_WORDS, word),
        },
        {
          name: 'text.topicCodes',
          kind: 'own',
          label: t('topics'),
          help: t('topicsHint'),
          half: true,
          draw: ({ id, value, change, describedBy }) => (
            <Select
              id={id}
              mode="tags"
              open={false}
              suffixIcon={null}
              tokenSeparators={[',', '，', ' ']}
              {...(describedBy ? { 'aria-describedby': describedBy } : {})}
              value={[...((value as readonly string[] | undefined) ?? [])]}
              onChange={(next: string[]) => change(next)}
            />
          ),
        },
        {
          name: 'text.productIds',
          kind: 'own',
          label: t('products'),
          draw: ({ id, value, change }) => (
            <ProductsField
              id={id}
              value={(value as readonly string[] | undefined) ?? []}
              called={products ?? new Map()}
              change={change}
            />
          ),
        },
      ],
    },
  ];
  return <FormPage {...form} fields={fields} submit={({ text }, values) => submit(text as ArticleText, values)} />;
}
