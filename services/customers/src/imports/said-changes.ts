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

/** A difference field by field, in the reader's words. */
export const saidChanges = (
  difference: Difference,
  language: Language,
  firm: Lists,
  definitions: readonly Definition[],
  called: (id: string) => string | undefined = () => undefined,
) => {
  // who does not see a record is not told that it was named
  const named = (field: Corrected, value: unknown): string | undefined =>
    typeof value === 'string' && definitions.some((each) => ownField(each.key) === field && isNaming(each))
      ? idsIn(value)
          .flatMap((id) => called(id) ?? [])
          .join('、')
      : undefined;
  return (Object.entries(difference) as [Corrected, { old: unknown; new: unknown }][]).map(([field, change]) => ({
    field,
    old:
      named(field, change.old) ??
      ofFirm(field, change.old, language, firm, definitions) ??
      said(field, change.old, language, firm),
    new:
      named(field, change.new) ??
      ofFirm(field, change.new, language, firm, definitions) ??
      said(field, change.new, language, firm),
  }));
};

/** A choice of a field that the firm added, by its names. */
function ofFirm(
  field: Corrected,
  value: unknown,
  language: Language,
  firm: Lists,
  definitions: readonly Definition[],
): string | undefined {
  const definition = definitions.find(({ key }) => ownField(key) === field);
  if (definition?.kind !== 'CHOICE' || typeof value !== 'string') return undefined;
  const [code = '', lower] = value.split('/');
  const list = firm.of(definition.rules.dictionary ?? '');
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

/** The records that a difference names, before and after. */
export const namedBy = (difference: Difference, definitions: readonly Definition[]): string[] =>
  definitions.filter(isNaming).flatMap(({ key }) => {
    const { old, new: now } = difference[ownField(key)] ?? {};
    return [old, now].flatMap((text) => (typeof text === 'string' ? idsIn(text) : []));
  });
