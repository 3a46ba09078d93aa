import type { ChangePostingInput, PostingPartsFragment, PublishPostingInput } from '../../generated/graphql.ts';
import { readFragment } from '../../generated/index.ts';
import { type Outcome, useCommand } from '../api/use-command.ts';
import { FormPage } from '../form/form-page.tsx';
import type { FormValues } from '../form/form-types.ts';
import { optionsOf } from '../language/options.ts';
import { useTexts, useWord } from '../language/texts.ts';
import { bothLevels, levelsOf, useDictionaries } from '../words/dictionaries.ts';
import { ChangePosting, PostingRow, PublishPosting } from './postings-query.ts';
import { texts } from './texts.ts';
import { POSTING_KINDS } from './words.ts';

type Props = {
  /** For whom staff post; a member posts for himself. */
  customerId?: string | undefined;
  /** The one that is changed; without it a new one is posted. */
  posting?: PostingPartsFragment;
  cancel: () => void;
  done: (id: string) => void;
};

/** Posts what somebody offers or looks for, or corrects it. */
export function PostingForm({ customerId, posting, cancel, done }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const dictionaries = useDictionaries();
  const { run: publish } = useCommand(PublishPosting);
  const { run: change } = useCommand(ChangePosting);
  const row = posting && readFragment(PostingRow, posting);
  const send = async (values: FormValues): Promise<Outcome<{ posting: { id: string } }>> => {
    const { place, category: chosen, kind, ...said } = values;
    const [category, subcategory] = levelsOf(chosen as string);
    const [province, city] = levelsOf((place as string | null) ?? undefined);
    const texts = ['quantity', 'price', 'text', 'title', 'validUntil'].map((name) => [name, said[name] ?? '']);
    const input = {
      ...Object.fromEntries(texts),
      ...{ category, subcategory: subcategory ?? null, province: province ?? null, city: city ?? null },
    };
    if (!posting) return publish({ ...input, kind, ...(customerId ? { customerId } : {}) } as PublishPostingInput);
    return change({ ...input, postingId: posting.id, expectedVersion: posting.version } as ChangePostingInput);
  };
  const joined = (...codes: (string | undefined)[]) => codes.filter(Boolean).join('/');
  return (
    <FormPage
      title={t(posting ? 'edit' : 'publish')}
      name={posting ? `posting:${posting.id}` : `posting:new:${customerId ?? ''}`}
      initial={
        posting && row
          ? {
              kind: row.kind,
              category: joined(row.category.code, row.subcategory?.code),
              place: joined(row.province?.code, row.city?.code) || null,
              title: row.title,
              text: posting.text,
              quantity: row.quantity ?? '',
              price: row.price ?? '',
              validUntil: row.validUntil,
            }
          : { kind: 'SUPPLY' }
      }
      fields={[
        {
          name: 'kind',
          kind: 'choice',
          open: true,
          label: t('kind'),
          required: true,
          disabled: posting !== undefined,
          choices: optionsOf(POSTING_KINDS, word),
        },
        {
          name: 'category',
          kind: 'choice',
          label: t('category'),
          required: true,
          half: true,
          choices: bothLevels(dictionaries('PRODUCT_CATEGORY')),
        },
        { name: 'place', kind: 'choice', label: t('region'), half: true, choices: bothLevels(dictionaries('REGION')) },
        { name: 'title', kind: 'text', label: t('heading'), required: true },
        { name: 'text', kind: 'long-text', rows: 6, label: t('text'), required: true, help: t('textHelp') },
        { name: 'quantity', kind: 'text', label: t('quantity'), half: true, help: t('quantityHelp') },
        { name: 'price', kind: 'text', label: t('price'), half: true, help: t('priceHelp') },
        {
          name: 'validUntil',
          kind: 'day',
          label: t('validUntil'),
          required: true,
          half: true,
          help: t('validUntilHelp'),
        },
      ]}
      action={t(posting ? 'save' : 'publish')}
      cancel={cancel}
      submit={(_, values) => send(values)}
      done={({ posting: { id } }) => done(id)}
    />
  );
}
