import type { ChangedStateFragment, FieldKind } from '../../../generated/graphql.ts';
import { useTexts, useWord, type Word } from '../../../kit/language/texts.ts';
import { timeText } from '../../../kit/values/format.ts';
import { STAGE_WORDS } from '../../../kit/values/texts.ts';
import { Money, None, Quantity } from '../../../kit/values/values.tsx';
import { namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { tierOf, useTiers } from '../../../kit/words/tiers.ts';
import { FACTS, LANGUAGE_CHOICES } from '../../fields/facts/facts.ts';
import { texts as fieldTexts } from '../../fields/texts.ts';
import { REVIEW_WORDS } from '../reviews/words.ts';
import { UNIT_WORDS } from '../structure/words.ts';
import { CONTACT_ROLE_WORDS } from '../words/standing-words.ts';
import { texts } from './texts.ts';

const FLAGS = new Set(['value.blacklisted', 'value.keyAccount', 'link.preferred']);
const asSaid: Record<string, Word> = Object.fromEntries(
  LANGUAGE_CHOICES.map(({ value, word }) => [value.toLowerCase().replace('_', '-'), word]),
);

type Props = {
  field: string;
  state: ChangedStateFragment /** Of a field that the firm added. */;
  kind?: FieldKind | undefined;
};

/** What a field held on one side of a change, in the reader's words. */
export function State({ field, state, kind }: Props) {
  const t = useTexts(texts);
  const tFields = useTexts(fieldTexts);
  const word = useWord();
  const departments = useDepartments();
  const tiers = useTiers();
  const { values, texts: said, employee, customers } = state;
  const [value] = values;
  if (value === undefined) return <None />;
  if (kind === 'PERSON') return employee?.name ? <span>{employee.name}</span> : <None />;
  if (kind === 'NUMBER' || kind === 'FORMULA') return <Quantity value={value} />;
  if (kind === 'MONEY') return <Money value={{ amount: value, currency: values[1] ?? '' }} />;
  if (kind === 'FILE') return <span>{values.length > 1 ? value : tFields('attached')}</span>;
  if (field.endsWith('owner') || field === 'binnedBy') return employee?.name ? <span>{employee.name}</span> : <None />;
  if (customers) return <span>{customers.map(({ name }) => name).join(t('and'))}</span>;
  if (FLAGS.has(field)) return <span>{t(value === 'true' ? 'yes' : 'no')}</span>;
  if (/(^|\.)(removed|withdrawn|hidden)$/.test(field) || field === 'binnedAt') return <span>{timeText(value)}</span>;
  if (field.endsWith('epartmentPath')) return <span>{namesOf(value, departments)}</span>;
  if (field === 'stage') return <span>{word(STAGE_WORDS[value as keyof typeof STAGE_WORDS])}</span>;
  if (field === 'structure.unit') return <span>{word(UNIT_WORDS[value as keyof typeof UNIT_WORDS])}</span>;
  if (field === 'review' || field === 'contact.review')
    return <span>{word(REVIEW_WORDS[value as keyof typeof REVIEW_WORDS])}</span>;
  if (field === 'tier') return <span>{tierOf(tiers, value)?.name ?? value}</span>;
  if (field === 'link.role') return <span>{word(CONTACT_ROLE_WORDS[value as keyof typeof CONTACT_ROLE_WORDS])}</span>;
  if (field.endsWith('language'))
    return <span>{word(asSaid[value.toLowerCase()] ?? { 'zh-CN': value, 'zh-TW': value, en: value })}</span>;
  const choices = FACTS.find(({ path }) => path === field.replace(/^contact\.sex$/, 'basic.sex'))?.choices?.();
  const nameOf = (code: string, at: number) => {
    const choice = choices?.find((each) => each.value === code);
    return choice ? word(choice.word) : (said[at] ?? code);
  };
  return <span style={{ whiteSpace: 'pre-wrap' }}>{values.map(nameOf).join(t('and'))}</span>;
}
