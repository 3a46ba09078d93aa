import { type Definition, fieldMove, type HeldValue, mayRead, namesCustomers, namesRecords } from '@guanxi/fields';
import type { ChangeRow, Viewer } from '@guanxi/runtime';
import type { FieldMove, Held, ToldField } from './told-fields.ts';

/** What a field that the firm added is called among the fields of the history. */
const pathOf = ({ entity, key }: Definition) => `${entity === 'CONTACT' ? 'contact.' : ''}fields.${key}`;

/** Ids of the fields whose changes a viewer is told: all that he may read, or of these those that he names. */
export const toldIds = (viewer: Viewer, all: readonly Definition[], paths: readonly string[] | undefined): string[] =>
  all
    .filter((each) => !each.retiredAt && mayRead(viewer, each, all) && (!paths || paths.includes(pathOf(each))))
    .map(({ id }) => id);

/** The one field that a change of a custom field is about; nothing where it is not there any more. */
export function customMoves(change: ChangeRow, all: readonly Definition[]): FieldMove[] {
  const { fieldId, old, new: now } = fieldMove(change);
  const definition = all.find(({ id }) => id === fieldId);
  if (!definition) return [];
  const field: ToldField = { path: pathOf(definition), columns: [], ...namedBy(definition) };
  return [{ field, old: heldOf(definition, field, old), new: heldOf(definition, field, now) }];
}

const namedBy = ({ kind }: Definition): Pick<ToldField, 'names'> =>
  kind === 'PERSON'
    ? { names: 'employee' }
    : namesCustomers(kind)
      ? { names: 'customer' }
      : namesRecords(kind)
        ? { names: 'record' }
        : {};

function heldOf({ kind, rules }: Definition, field: ToldField, held: HeldValue | null): Held {
  const { text, number, currency, date, choice, subchoice, id } = held ?? {};
  const of = [text, number, kind === 'MONEY' ? currency : null, date, choice, subchoice, id];
  return {
    field,
    values: of.filter((value) => value !== null && value !== undefined),
    upper: undefined,
    ...(choice ? { choice: { dictionary: rules.dictionary ?? '', code: choice, lower: subchoice ?? null } } : {}),
  };
}
