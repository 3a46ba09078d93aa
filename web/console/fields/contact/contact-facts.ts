import type { Field } from '../../../kit/form/form-types.ts';
import type { Word } from '../../../kit/language/texts.ts';
import type { Dictionaries } from '../../../kit/words/dictionaries.ts';
import { formFields } from '../form-fields.tsx';
import type { Natural } from '../layout/place.ts';
import type { Definition } from '../use-custom-fields.ts';

/** One fact of a contact himself. `path` is where the mutations take it. */
export type ContactFact = {
  path: `contact.${string}`;
  label: Word;
  edit: 'text' | 'phone' | 'mail' | 'day' | 'long-text';
  half?: boolean;
};

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

/** In the order in which they stand without a layout. */
export const CONTACT_FACTS: readonly ContactFact[] = [
  { path: 'contact.name', label: word('姓名', '姓名', 'Name'), edit: 'text' },
  { path: 'contact.mobile', label: word('手机', '手機', 'Mobile'), edit: 'phone' },
  { path: 'contact.phone', label: word('电话', '電話', 'Telephone'), edit: 'phone' },
  { path: 'contact.mail', label: word('邮箱', '信箱', 'E-mail'), edit: 'mail' },
  { path: 'contact.registeredOn', label: word('登记日期', '登記日期', 'Registered on'), edit: 'day' },
  { path: 'contact.collector', label: word('采集人', '採集人', 'Collector'), edit: 'text', half: true },
  { path: 'contact.entryClerk', label: word('录入人', '錄入人', 'Entry clerk'), edit: 'text', half: true },
  { path: 'contact.remark', label: word('备注', '備註', 'Remark'), edit: 'long-text' },
];

/** The one group of a contact's form. */
export const CONTACT_GROUP = 'BASIC';

type Drawing = {
  word: (word: Word) => string;
  dictionaries: Dictionaries;
  /** What he is to a company, behind his name. */
  place?: readonly Field[];
  /** Whether a fact can be filled; what is masked was never read, so it is not written either. */
  has?: (path: string) => boolean;
};

/** All fields of a contact's form in the order of the product. */
export function contactFields(
  definitions: readonly Definition[],
  { word: say, dictionaries, place = [], has = () => true }: Drawing,
): Natural<Field>[] {
  const own = CONTACT_FACTS.filter(({ path }) => has(path)).flatMap(({ path, label, edit, half }): Field[] => [
    {
      name: path,
      label: say(label),
      kind: edit,
      ...(half ? { half } : {}),
      ...(path === 'contact.name' ? { required: true } : {}),
    },
    ...(path === 'contact.name' ? place : []),
  ]);
  return [{ group: CONTACT_GROUP, items: [...own, ...formFields(definitions, dictionaries)] }];
}
