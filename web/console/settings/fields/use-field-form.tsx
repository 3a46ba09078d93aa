import { Link } from 'react-router';
import type { FieldKind } from '../../../generated/graphql.ts';
import type { Field, FieldGroup, FormValues } from '../../../kit/form/form-types.ts';
import { optionsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import type { Definition } from '../../fields/use-custom-fields.ts';
import { BOUNDED, UNIQUE } from './draft.ts';
import { texts } from './texts.ts';
import { type CodeList, FIELD_ROLES, type FieldsHolder, GROUP_WORDS, KIND_WORDS } from './words.ts';

/**
 * The form of a field; of one that is there, without what never changes.
 * @param others fields that a formula may name
 */
export function useFieldForm(
  holder: FieldsHolder,
  lists: readonly CodeList[],
  others: readonly Definition[],
  of?: Definition,
): FieldGroup[] {
  const t = useTexts(texts);
  const word = useWord();
  const kindIn = (values: FormValues) => (of?.kind ?? values.kind) as FieldKind | undefined;
  const whenKind =
    (...kinds: readonly FieldKind[]) =>
    (values: FormValues) =>
      kinds.some((kind) => kind === kindIn(values));
  const operands = others
    .filter(({ kind, isRetired }) => !isRetired && ['NUMBER', 'MONEY', 'DATE'].includes(kind))
    .map(({ key, label }) => `${key} (${label})`);
  const once: Field[] = of
    ? []
    : [
        {
          name: 'kind',
          kind: 'choice',
          label: t('kind'),
          required: true,
          half: true,
          choices: optionsOf(KIND_WORDS, word).filter(
            ({ value }) => holder.objects || (value !== 'RECORD' && value !== 'RECORDS'),
          ),
        },
        { name: 'key', kind: 'text', label: t('key'), help: t('keyHelp'), required: true, half: true },
        {
          name: 'dictionary',
          kind: 'choice',
          label: t('dictionary'),
          help: <Link to="/settings/dictionaries">{t('toLists')}</Link>,
          required: true,
          half: true,
          choices: lists.map(({ code, name }) => ({ value: code, label: name })),
          when: whenKind('CHOICE'),
        },
        {
          name: 'object',
          kind: 'choice',
          label: t('object'),
          required: true,
          half: true,
          choices: (holder.objects ?? []).map(({ code, name }) => ({ value: code, label: name })),
          when: whenKind('RECORD', 'RECORDS'),
        },
        {
          name: 'formula',
          kind: 'text',
          label: t('formula'),
          help: t('formulaHelp', { keys: [...holder.operands, ...operands].join(', ') }),
          required: true,
          when: whenKind('FORMULA'),
        },
      ];
  const roles = FIELD_ROLES.map(({ value, word: said }) => ({ value, label: word(said) }));
  return [
    {
      title: t('called'),
      fields: [
        { name: 'names.zhCN', kind: 'text', label: t('zhCN'), required: true, half: true },
        { name: 'names.zhTW', kind: 'text', label: t('zhTW'), help: t('sameWhenEmpty'), half: true },
        { name: 'names.en', kind: 'text', label: t('en'), help: t('sameWhenEmpty'), half: true },
        // where there is one group, all stand in it
        ...(holder.groups.length > 1
          ? [
              {
                name: 'group',
                kind: 'choice',
                label: t('group'),
                required: true,
                half: true,
                choices: optionsOf(GROUP_WORDS, word),
              } as const,
            ]
          : []),
      ],
    },
    {
      title: t('rules'),
      fields: [
        ...once,
        { name: 'min', kind: 'text', label: t('min'), help: t('boundHelp'), half: true, when: whenKind(...BOUNDED) },
        { name: 'max', kind: 'text', label: t('max'), help: t('boundHelp'), half: true, when: whenKind(...BOUNDED) },
        { name: 'pattern', kind: 'text', label: t('pattern'), help: t('patternHelp'), when: whenKind('TEXT') },
        {
          name: 'isRequired',
          kind: 'yes-no',
          label: t('isRequired'),
          half: true,
          when: (values) => kindIn(values) !== undefined && kindIn(values) !== 'FORMULA',
        },
        ...(of
          ? []
          : [
              {
                name: 'isUnique',
                kind: 'yes-no',
                label: t('isUnique'),
                half: true,
                when: whenKind(...UNIQUE),
              } as const,
            ]),
        { name: 'isSearched', kind: 'yes-no', label: t('isSearched'), half: true, when: whenKind('TEXT') },
      ],
    },
    {
      title: t('rights'),
      fields: [
        { name: 'readRoles', kind: 'choices', label: t('readRoles'), help: t('everybody'), choices: roles },
        {
          name: 'writeRoles',
          kind: 'choices',
          label: t('writeRoles'),
          help: t('everybody'),
          choices: roles,
          when: (values) => kindIn(values) !== 'FORMULA',
        },
      ],
    },
  ];
}
