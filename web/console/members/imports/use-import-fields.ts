import {
  type FieldKey,
  fieldKeys,
  type ImportField,
  keysOf,
  ownField,
  recordColumns,
} from '@guanxi/customers/import-files/columns';
import { useMemo } from 'react';
import { joined } from '../../../kit/language/apart.ts';
import { useWord } from '../../../kit/language/texts.ts';
import { RECORD_NAME } from '../../fields/object/record-fields.ts';
import { useObjects } from '../../fields/object/use-objects.ts';
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
  'RECORD',
  'RECORDS',
];

/**
 * What columns of a file may fill, and what a field is called; those of the firm among them.
 * @param object the key of the object whose records the file holds; of customers where there is none
 */
export function useImportFields(object: string | undefined) {
  const word = useWord();
  const ofCustomers = useCustomFields(object === undefined ? 'CUSTOMER' : undefined).definitions;
  const ofContacts = useCustomFields(object === undefined ? 'CONTACT' : undefined).definitions;
  const ofObject = useObjects(object !== undefined).objects.find(({ key }) => key === object)?.definitions;
  return useMemo(() => {
    const contact = word(FIELD_WORDS.contactName);
    const definitions = [
      ...(ofObject ?? ofCustomers).map((each) => ({ ...each, field: ownField({ ...each, entity: 'CUSTOMER' }) })),
      ...ofContacts.map((each) => ({
        ...each,
        field: ownField({ ...each, entity: 'CONTACT' }),
        label: joined([contact, each.label]),
      })),
    ];
    const own = new Map<string, string>(definitions.map(({ field, label }) => [field, label]));
    const nameOf = (field: string) => {
      if (object !== undefined && field === RECORD_NAME.path) return word(RECORD_NAME.label);
      const known = FIELD_WORDS[field as FieldKey] as (typeof FIELD_WORDS)[FieldKey] | undefined;
      return known ? word(known) : (own.get(field) ?? '');
    };
    const offered = definitions.filter(({ kind, isWritable }) => isWritable && WRITTEN.includes(kind));
    const ofProduct = object === undefined ? fieldKeys : keysOf(recordColumns);
    const fields: readonly ImportField[] = [...ofProduct, ...offered.map(({ field }) => field)];
    return { nameOf, options: fields.map((value) => ({ value: value as string, label: nameOf(value) })) };
  }, [word, ofCustomers, ofContacts, ofObject, object]);
}
