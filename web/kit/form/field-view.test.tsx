import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { FieldView } from './field-view.tsx';
import type { Field, FormValue } from './form-types.ts';

const ID = '01920000-0000-7000-8000-00000000e004';

function shown(field: Field, value: FormValue): string {
  const { container } = render(
    <MemoryRouter>
      <FieldView
        id="f"
        field={field}
        value={value}
        values={{}}
        refusal={undefined}
        change={() => undefined}
        fill={() => undefined}
      />
    </MemoryRouter>,
  );
  return container.textContent ?? '';
}

const base = { name: 'owner', label: 'Owner' };
test('what is chosen is shown by its name, and where that is not known, never by its id', () => {
  expect(shown({ ...base, kind: 'choice', choices: [{ value: ID, label: 'Wang' }] }, ID)).toContain('Wang');
  expect(shown({ ...base, kind: 'choice', choices: [] }, ID)).not.toContain(ID);
  expect(shown({ ...base, kind: 'choices', choices: [] }, [ID])).not.toContain(ID);
  const lookup = { ...base, kind: 'lookup' as const, find: async () => [], called: () => undefined };
  expect(shown(lookup, ID)).not.toContain(ID);
});
