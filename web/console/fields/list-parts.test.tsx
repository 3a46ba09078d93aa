import { fieldColumns } from './list-parts.tsx';
import type { Definition } from './use-custom-fields.ts';

const field = (key: string, kind: Definition['kind']) => ({ key, kind, label: key }) as Definition;
const definitions = [
  field('nickname', 'TEXT'),
  field('vintage', 'NUMBER'),
  field('visit', 'DATE'),
  field('taste', 'CHOICE'),
  field('scan', 'FILE'),
];

test('C07 fields are columns that one chooses, and stand in a file by their key', () => {
  const columns = fieldColumns(definitions);
  expect(columns.every(({ extra }) => extra)).toBe(true);
  expect(columns.map(({ file }) => file)).toEqual([
    { at: 'customFields[nickname].text', as: 'TEXT' },
    { at: 'customFields[vintage].number', as: 'NUMBER' },
    { at: 'customFields[visit].date', as: 'DAY' },
    { at: 'customFields[taste].choice.path', as: 'TEXT' },
    { at: 'customFields[scan].file.name', as: 'TEXT' },
  ]);
});
