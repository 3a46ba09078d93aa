import type { PossibleDuplicatesInput } from '../../../generated/graphql.ts';
import type { FormValues } from '../../../kit/form/form-types.ts';

const FIELDS = {
  name: 'name',
  mobile: 'basic.mobile',
  phone: 'basic.phone',
  mail: 'basic.mail',
  birthDate: 'basic.birthDate',
  address: 'basic.address',
} as const;

/** What of a form says who somebody is; undefined where nothing does yet. */
export function typedOf(values: FormValues): PossibleDuplicatesInput | undefined {
  const said = Object.entries(FIELDS).flatMap(([name, path]) => {
    const value = values[path];
    return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()] as const] : [];
  });
  if (said.length === 0) return undefined;
  return { kind: values.kind === 'ORGANISATION' ? 'ORGANISATION' : 'PERSON', ...Object.fromEntries(said) };
}
