import { useMemo } from 'react';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import type { Filter } from '../../../kit/list/list-types.ts';
import { CustomerName } from '../../../kit/people/customer-name.tsx';
import { STAGE_WORDS } from '../../../kit/values/texts.ts';
import { namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { bothLevels, useDictionaries } from '../../../kit/words/dictionaries.ts';
import { useTiers } from '../../../kit/words/tiers.ts';
import { fieldFilters } from '../../fields/list-parts.tsx';
import type { Definition } from '../../fields/use-custom-fields.ts';
import { CustomerTags } from '../bulk/bulk-queries.ts';
import { CONFIRMATION_WORDS } from '../confirmation/words.ts';
import { texts as needTexts } from '../needs/texts.ts';
import { REVIEW_WORDS } from '../reviews/words.ts';
import { cameFilters } from '../sources/came.ts';
import { texts as sourceTexts } from '../sources/texts.ts';
import { POOL } from './filters.ts';
import { texts } from './texts.ts';

/** By what the list of customers can be narrowed. */
export function useFilters(definitions: readonly Definition[]): readonly Filter[] {
  const t = useTexts(texts);
  const tNeeds = useTexts(needTexts);
  const tSources = useTexts(sourceTexts);
  const word = useWord();
  const tiers = useTiers();
  const known = useAsk(CustomerTags, { text: '' }).data?.customerTags;
  const departments = useDepartments();
  const dictionaries = useDictionaries();
  return useMemo(() => {
    const tags = known ?? [];
    return [
      { key: 'text', label: t('find'), kind: 'text', main: true },
      {
        key: 'stages',
        label: t('stage'),
        kind: 'choices',
        options: Object.entries(STAGE_WORDS).map(([value, said]) => ({ value, label: word(said) })),
      },
      {
        key: 'tiers',
        label: t('tier'),
        kind: 'choices',
        options: tiers.map(({ code, name }) => ({ value: code, label: name })),
      },
      { key: 'tags', label: t('tags'), kind: 'choices', options: tags.map((name) => ({ value: name, label: name })) },
      { key: 'needs', label: tNeeds('flag'), kind: 'choices', options: dictionaries('NEED_KIND') },
      {
        key: 'owner',
        label: t('owner'),
        kind: 'person',
        also: [{ value: POOL, label: t('pool') }],
        asks: ['ownerId', 'unowned'],
      },
      {
        key: 'department',
        asks: ['departmentPath'],
        label: t('department'),
        kind: 'choice',
        options: [...departments.keys()].map((path) => ({ value: path, label: namesOf(path, departments) })),
      },
      {
        key: 'kind',
        label: t('kind'),
        kind: 'choice',
        options: [
          { value: 'PERSON', label: t('PERSON') },
          { value: 'ORGANISATION', label: t('ORGANISATION') },
        ],
      },
      {
        key: 'region',
        label: t('region'),
        kind: 'choice',
        options: bothLevels(dictionaries('REGION')),
        asks: ['provinces', 'cities'],
      },
      {
        key: 'business',
        label: t('business'),
        kind: 'choice',
        options: bothLevels(dictionaries('BUSINESS_TYPE')),
        asks: ['businessType', 'businessSubtype'],
      },
      {
        key: 'products',
        label: t('products'),
        kind: 'choice',
        options: bothLevels(dictionaries('PRODUCT_CATEGORY')),
        asks: ['productCategory', 'productSubcategory'],
      },
      {
        key: 'reviews',
        label: t('review'),
        kind: 'choices',
        options: Object.entries(REVIEW_WORDS).map(([value, said]) => ({ value, label: word(said) })),
      },
      {
        key: 'confirmations',
        label: t('confirmation'),
        kind: 'choices',
        options: Object.entries(CONFIRMATION_WORDS).map(([value, said]) => ({ value, label: word(said) })),
      },
      { key: 'enrolled', label: t('member'), kind: 'yes-no' },
      { key: 'handbook', label: t('handbook'), kind: 'yes-no', asks: ['handbookSent'] },
      { key: 'keyAccount', label: t('keyAccount'), kind: 'yes-no' },
      { key: 'blacklisted', label: t('blacklisted'), kind: 'yes-no' },
      { key: 'created', label: t('createdAt'), kind: 'day' },
      {
        key: 'within',
        label: t('within'),
        kind: 'given',
        asks: ['withinId'],
        draw: (id: string) => <CustomerName id={id} />,
      },
      { key: 'importId', label: t('import'), kind: 'given', draw: () => t('oneImport') },
      ...cameFilters(tSources, word),
      ...fieldFilters(definitions, dictionaries),
    ];
  }, [t, tNeeds, tSources, word, tiers, departments, dictionaries, definitions, known]);
}
