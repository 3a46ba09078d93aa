import { type Definition, idsIn, isNaming } from '@guanxi/fields';
import type { Language } from '@guanxi/runtime';
import { type CodeList, nameIn } from '../dictionaries/code-list.ts';
import * as lists from '../dictionaries/code-lists.ts';
import type { Lists, ShippedCode } from '../dictionaries/dictionaries.ts';
import { countryName } from '../dictionaries/regions.ts';
import { ownField } from '../import-files/columns.ts';
import type { Corrected, Difference } from './difference.ts';

type Say = (code: string, language: Language, firm: Lists) => string;
const of =
  (list: CodeList): Say =>
  (code, language) =>
    nameIn(list, code, language);
/** Of a dictionary of two levels, on either. */
const ofDictionary =
  (dictionary: ShippedCode): Say =>
  (code, language, firm) => {
    const list = firm.of(dictionary);
    const upper = list.held(code) ? undefined : list.entries.find(({ children }) => children?.held(code));
    return nameIn(upper?.children ?? list, code, language);
  };

/** How codes are said; all else is said as it is. */
const words: Partial<Record<Corrected, Say>> = {
  sex: of(lists.sexes),
  country: countryName,
  province: ofDictionary('REGION'),
  city: ofDictionary('REGION'),
  nature: of(lists.natures),
  businessType: ofDictionary('BUSINESS_TYPE'),
  businessSubtype: ofDictionary('BUSINESS_TYPE'),
  productCategory: ofDictionary('PRODUCT_CATEGORY'),
  productSubcategory: ofDictionary('PRODUCT_CATEGORY'),
  salesChannels: of(lists.salesChannels),
  size: of(lists.sizes),
  credit: of(lists.credits),
  source: of(lists.sources),
  channel: of(lists.channels),
};

/** A difference field by field, in the reader's words; people by their ids. */
export const saidChanges = (
  difference: Difference,
  language: Language,
  firm: Lists,
  definitions: readonly Definition[],
  called: (id: string) => string | undefined = () => undefined,
) => {
  // who does not see a record is not told that it was named
  const named = (definition: Definition, value: unknown): string | undefined =>
    typeof value === 'string' && isNaming(definition)
      ? idsIn(value)
          .flatMap((id) => called(id) ?? [])
          .join('、')
      : undefined;
  const inWords = (field: Corrected, definition: Definition | undefined, value: unknown) =>
    (definition && (named(definition, value) ?? ofFirm(definition, value, language, firm))) ??
    said(field, value, language, firm);
  return (Object.entries(difference) as [Corrected, { old: unknown; new: unknown }][]).map(([field, change]) => {
    const definition = definitions.find((each) => ownField(each) === field);
    return definition?.kind === 'PERSON'
      ? { field, old: null, new: null, oldPerson: change.old || null, newPerson: change.new || null }
      : { field, old: inWords(field, definition, change.old), new: inWords(field, definition, change.new) };
  });
};

/** A choice of a field that the firm added, by its names. */
function ofFirm({ kind, rules }: Definition, value: unknown, language: Language, firm: Lists): string | undefined {
  if (kind !== 'CHOICE' || typeof value !== 'string') return undefined;
  const [code = '', lower] = value.split('/');
  const list = firm.of(rules.dictionary ?? '');
  const upper = nameIn(list, code, language);
  return lower === undefined ? upper : `${upper}/${nameIn(list.held(code)?.children, lower, language)}`;
}

function said(field: Corrected, value: unknown, language: Language, firm: Lists): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value))
    return value.length === 0 ? null : value.map((each) => said(field, each, language, firm)).join('、');
  if (typeof value === 'object' && 'typed' in value) return String(value.typed);
  return words[field]?.(String(value), language, firm) ?? String(value);
}

/** The records that a difference names in some fields, before and after. */
export const namedBy = (
  difference: Difference,
  definitions: readonly Definition[],
  isOf: (each: Definition) => boolean,
): string[] =>
  definitions.filter(isOf).flatMap((each) => {
    const { old, new: now } = difference[ownField(each)] ?? {};
    return [old, now].flatMap((text) => (typeof text === 'string' ? idsIn(text) : []));
  });
