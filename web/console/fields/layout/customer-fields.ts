import type { Field } from '../../../kit/form/form-types.ts';
import { type Drawing, fieldsOf } from '../facts/fact-fields.tsx';
import { type Fact, GROUPS } from '../facts/facts.ts';
import { formFields } from '../form-fields.tsx';
import type { Definition } from '../use-custom-fields.ts';
import { groupCode } from './groups.ts';
import type { Natural } from './place.ts';

/** All fields of a customer's form in the order of the product. */
export const customerFields = (
  facts: readonly Fact[],
  definitions: readonly Definition[],
  drawing: Drawing,
  places: readonly Field[],
): Natural<Field>[] =>
  GROUPS.map((group) => ({
    group: groupCode(group),
    items: [
      ...fieldsOf(
        facts.filter((fact) => fact.group === group),
        drawing,
        places,
      ),
      ...formFields(
        definitions.filter((each) => each.group === groupCode(group)),
        drawing.dictionaries,
      ),
    ],
  }));
