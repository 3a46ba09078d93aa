import type { Definition } from '@guanxi/fields';
import { print } from 'graphql';
import { objectTypes } from './typed-objects.ts';

const object = (key: string, retiredAt: Date | null = null) => ({
  key,
  names: ['车辆', '車輛', 'Vehicle'] as const,
  retiredAt,
});
const field = (key: string, kind: string) =>
  ({ key, kind, names: [key, key, key], rules: {}, retiredAt: null }) as unknown as Definition;
const said = (...given: Parameters<typeof objectTypes>) => objectTypes(...given).map((each) => print(each));

test('A19 nothing is said where no object is defined, or all were retired', () => {
  expect(objectTypes([])).toEqual([]);
  expect(objectTypes([{ object: object('vehicle', new Date()), fields: [field('plate', 'TEXT')] }])).toEqual([]);
});

test('A19 each object is there under its key, with a type for its records and one for its fields', () => {
  const sdl = said([{ object: object('vehicle'), fields: [field('plate', 'TEXT'), field('holder', 'REFERENCE')] }]);
  expect(sdl[0]).toBe('extend type Objects {\n  vehicle: Object_vehicle_Access\n}');
  expect(sdl).toContainEqual(
    '"车辆 · Vehicle"\ntype Object_vehicle @standsFor(type: "ObjectRecord") {\n  fields: Object_vehicle_Fields\n}',
  );
  expect(sdl.at(-1)).toContain('\n  holder: Customer\n');
});

test('A19 a field that names records leads to the type of their object, and of one that was retired to what all have', () => {
  const naming = (key: string, kind: string, of: string) => ({ ...field(key, kind), rules: { object: of } });
  const fields = [
    naming('car', 'RECORD', 'vehicle'),
    naming('cars', 'RECORDS', 'vehicle'),
    naming('old', 'RECORD', 'ship'),
  ];
  const sdl = said([
    { object: object('vehicle'), fields: [] },
    { object: object('ship', new Date()), fields: [] },
    { object: object('contract'), fields },
  ]).join('\n');
  for (const line of ['car: Object_vehicle', 'cars: [Object_vehicle!]', 'old: ObjectRecord'])
    expect(sdl).toContain(`${line}\n`);
});

test('A19 what is said is the same whatever the order of objects and fields', () => {
  const fields = [field('plate', 'TEXT'), field('seats', 'NUMBER')];
  const vehicle = { object: object('vehicle'), fields };
  const contract = { object: object('contract'), fields: [] };
  expect(said([contract, { ...vehicle, fields: [...fields].reverse() }])).toEqual(said([vehicle, contract]));
});

test('A19 an object without fields is there all the same', () => {
  const sdl = said([{ object: object('vehicle'), fields: [] }]).join('\n');
  expect(sdl).toContain('fields: ObjectFields');
  expect(sdl).not.toContain('Object_vehicle_Fields');
});
