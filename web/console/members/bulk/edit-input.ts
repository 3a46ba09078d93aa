import type { BulkEditInput, FieldInput } from '../../../generated/graphql.ts';
import type { FormValues } from '../../../kit/form/form-types.ts';
import { nested } from '../../../kit/form/refusals.ts';
import { FACTS } from '../../fields/facts/facts.ts';
import type { Definition } from '../../fields/use-custom-fields.ts';
import { inputOf } from '../create/input.ts';

/** Facts that many customers may share. */
const TOGETHER = ['language', 'basic.province', 'dealings.collector', 'dealings.entryClerk'];
export const togetherFacts = FACTS.filter(
  ({ path, group, once }) => !once && (group === 'business' || group === 'value' || TOGETHER.includes(path)),
);

/** Marks are chosen as yes or no: what is not chosen stays. */
export const isFlag = (path: string): boolean => FACTS.some((fact) => fact.path === path && fact.edit === 'flag');

/** Fields that the firm added, of which many customers may hold the same. */
export const mayBeAlike = ({
  kind,
  isUnique,
  isWritable,
}: Pick<Definition, 'kind' | 'isUnique' | 'isWritable'>): boolean =>
  isWritable && !isUnique && kind !== 'FILE' && kind !== 'FORMULA';

/** What was filled in, as the change takes it; undefined where nothing was. A province without a country is China's. */
export function editOf(values: FormValues, fields: readonly FieldInput[] = []): BulkEditInput | undefined {
  const entries = Object.entries(values);
  const said = inputOf(Object.fromEntries(entries.filter(([path]) => !isFlag(path)))) as BulkEditInput;
  const marks = entries.filter(([path, value]) => isFlag(path) && (value === 'true' || value === 'false'));
  const { value } = nested(Object.fromEntries(marks.map(([path, each]) => [path, each === 'true']))) as BulkEditInput;
  const edit: BulkEditInput = {
    ...said,
    ...(value ? { value: { ...said.value, ...value } } : {}),
    ...(said.basic?.province && !said.basic.country ? { basic: { ...said.basic, country: 'CN' } } : {}),
    ...(fields.length > 0 ? { fields: [...fields] } : {}),
  };
  return Object.keys(edit).length === 0 ? undefined : edit;
}
