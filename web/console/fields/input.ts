import type { FieldInput } from '../../generated/graphql.ts';
import { readFragment } from '../../generated/index.ts';
import type { Refusal } from '../../kit/api/use-command.ts';
import type { FormValue, FormValues } from '../../kit/form/form-types.ts';
import { RecordNamed } from './fields-query.ts';
import type { Definition, FieldValue } from './use-custom-fields.ts';

const PREFIX = 'fields.';
/** What a custom field is called among the fields of a form. */
export const formName = (key: string): string => `${PREFIX}${key}`;

/** What a record holds as its form edits it. */
export function typedValue({
  text,
  number,
  money,
  date,
  choice,
  person,
  reference,
  references,
  record,
  records,
  file,
}: FieldValue) {
  const several = references ?? records?.map((each) => readFragment(RecordNamed, each));
  if (several) return several.map(({ id }) => id);
  const lower = choice?.lowerCode ? `/${choice.lowerCode}` : '';
  return (
    text ??
    money?.amount ??
    number ??
    date ??
    (choice ? choice.code + lower : undefined) ??
    person?.id ??
    reference?.id ??
    (record ? readFragment(RecordNamed, record).id : undefined) ??
    (file ? [file.id, file.name].filter(Boolean).join(' ') : undefined) ??
    undefined
  );
}

/** The values of a form with what a record holds in its custom fields. */
export const typedValues = (values: readonly FieldValue[]): FormValues =>
  Object.fromEntries(values.map((value) => [formName(value.key), typedValue(value)]));

/** A form's values without those of custom fields, and these as the mutations take them: what was changed, emptied is null. */
export function splitFields(
  after: FormValues,
  definitions: readonly Definition[],
  held: readonly FieldValue[] = [],
): { own: FormValues; fields: FieldInput[] } {
  const own = Object.fromEntries(Object.entries(after).filter(([name]) => !name.startsWith(PREFIX)));
  const before = typedValues(held);
  const fields = definitions.flatMap(({ key, kind }): FieldInput[] => {
    const name = formName(key);
    const [old, now] = [asText(before[name]), asText(after[name])];
    if (old === now) return [];
    const currency = held.find((each) => each.key === key)?.money?.currency;
    return [{ key, value: now === '' ? null : now, ...(kind === 'MONEY' && currency ? { currency } : {}) }];
  });
  return { own, fields };
}

const asText = (value: FormValue | undefined): string =>
  value === undefined || value === null ? '' : Array.isArray(value) ? value.join(',') : String(value);

/** Refusals of what was sent, each at the field of the form that it is about. */
export const fieldRefusals = (refusals: readonly Refusal[], sent: readonly FieldInput[]): Refusal[] =>
  refusals.map((refusal) => {
    const path = refusal.path[0] === 'input' ? refusal.path.slice(1) : refusal.path;
    const key = path[0] === 'fields' ? sent[Number(path[1])]?.key : undefined;
    return key === undefined ? refusal : { ...refusal, path: ['fields', key] };
  });
