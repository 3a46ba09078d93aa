import type { Definition } from '../fields/use-custom-fields.ts';
import { filterOf, sortOf } from './list-asked.ts';

const seats = { key: 'seats', kind: 'NUMBER' } as Definition;

test('A19 the address narrows by words, owner, department and the fields of the object, and by nothing else', () => {
  const filters = { text: ['川E'], owner: ['e1'], department: ['/east'], 'field.seats': ['5', '7'], other: ['x'] };
  expect(filterOf(filters, [seats])).toEqual({
    text: '川E',
    ownerId: 'e1',
    departmentPath: '/east',
    fields: [{ key: 'seats', least: '5', most: '7' }],
  });
  expect(filterOf({ 'field.gone': ['5'] }, [seats])).toEqual({});
});

test('A19 the list is sorted by a column or a field that there is, else by its own order', () => {
  expect(sortOf({ field: 'NAME', descending: true }, [seats])).toEqual({ field: 'NAME', direction: 'DESC' });
  expect(sortOf({ field: 'field.seats', descending: false }, [seats])).toMatchObject({ customField: 'seats' });
  expect(sortOf({ field: 'field.gone', descending: false }, [seats])).toBeNull();
  expect(sortOf(undefined, [seats])).toBeNull();
});
