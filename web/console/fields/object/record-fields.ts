import type { ReactNode } from 'react';
import type { Field } from '../../../kit/form/form-types.ts';
import type { Word } from '../../../kit/language/texts.ts';
import type { Dictionaries } from '../../../kit/words/dictionaries.ts';
import { codeNames, formFields } from '../form-fields.tsx';
import { laidForm } from '../layout/laid-form.tsx';
import type { LaidField, Natural } from '../layout/place.ts';
import type { Definition } from '../use-custom-fields.ts';

/** The one group of the form of an object's records. */
export const OBJECT_GROUP = 'BASIC';

/** The one field that each of them has. */
export const RECORD_NAME: { path: 'name'; label: Word } = {
  path: 'name',
  label: { 'zh-CN': '名称', 'zh-TW': '名稱', en: 'Name' },
};

type Drawing = { word: (word: Word) => string; dictionaries: Dictionaries };

/** All fields of the form of an object's records in the order of the product. */
export const recordFields = (definitions: readonly Definition[], { word, dictionaries }: Drawing): Natural<Field>[] => [
  {
    group: OBJECT_GROUP,
    items: [
      { name: RECORD_NAME.path, kind: 'text', label: word(RECORD_NAME.label), required: true },
      ...formFields(definitions, dictionaries),
    ],
  },
];

/**
 * The form of one of them as a layout asks for it.
 * @param shown how what is only read is shown; a new record has nothing of it
 */
export const recordForm = (
  definitions: readonly Definition[],
  layout: readonly LaidField[],
  drawing: Drawing,
  shown?: (name: string) => ReactNode,
): Field[] =>
  [
    ...laidForm(recordFields(definitions, drawing), layout, {
      codes: codeNames(definitions),
      ...(shown ? { shown } : {}),
    }).values(),
  ].flat();
