import { type FieldKey, fieldKeys, type ImportField, ownField } from '@guanxi/customers/import-files/columns';
import { useMemo } from 'react';
import { joined } from '../../../kit/language/apart.ts';
import { useWord } from '../../../kit/language/texts.ts';
import { type Definition, useCustomFields } from '../../fields/use-custom-fields.ts';
import { FIELD_WORDS } from './words.ts';

/** Kinds of which a cell of a file says all. */
const WRITTEN: readonly Definition['kind'][] = [
  'TEXT',
  'NUMBER',
  'MONEY',
  'DATE',
  'CHOICE',
  'PERSON',
  'REFERENCE',
  'REFERENCES',
];

/** What columns of a file may fill, and what a field is called; those of the firm among them. */
export function useImportFields() {
  const word = useWord();
  const { definitions: ofCustomers } = useCustomFields('CUSTOMER');
  const { definitions: ofContacts } = useCustomFields('CONTACT');
  return useMemo(() => {
    const contact = word(FIELD_WORDS.contactName);
    const definitions = [
      ...ofCustomers.map((each) => ({ ...each, field: ownField({ ...each, entity: 'CUSTOMER' }) })),
      ...ofContacts.map((each) => ({
        ...each,
        field: ownField({ ...each, entity: 'CONTACT' }),
        label: joined([contact, each.label]),
      })),
    ];
    const own = new Map<string, string>(definitions.map(({ field, label }) => [field, label]));
    const nameOf = (field: string) => {
      const known = FIELD_WORDS[field as FieldKey] as (typeof FIELD_WORDS)[FieldKey] | undefined;
      return known ? word(known) : (own.get(field) ?? '');
    };
    const offered = definitions.filter(({ kind, isWritable }) => isWritable && WRITTEN.includes(kind));
    const fields: readonly ImportField[] = [...fieldKeys, ...offered.map(({ field }) => field)];
    return { nameOf, options: fields.map((value) => ({ value: value as string, label: nameOf(value) })) };
  }, [word, ofCustomers, ofContacts]);
}
