import { differs, type Past, valueAt } from './differences.ts';

const past = (given: object) => given as Past;

describe('what differs between two instants', () => {
  const one = past({ name: '甲', basic: { mail: { address: 'a@example.com' }, sex: null }, partners: [] });
  const other = past({
    name: '甲',
    basic: { mail: { address: 'b@example.com' }, sex: '' },
    partners: [{ id: '1', name: '乙' }],
  });

  test('C09 a value that is not the same differs, whatever its shape', () => {
    expect(['name', 'basic.mail', 'partners'].map((path) => differs(one, other, path))).toEqual([false, true, true]);
  });

  test('C09 nothing, in whichever way it is said, is the same as nothing', () => {
    expect(differs(one, other, 'basic.sex')).toBe(false);
    expect(differs(one, undefined, 'basic.sex')).toBe(false);
    expect(valueAt(one, 'partners')).toBeUndefined();
  });

  test('C09 against an instant at which there was no record all that it holds differs', () => {
    expect(differs(one, undefined, 'name')).toBe(true);
  });
});

test('C07 a field of the firm differs by what it held', () => {
  const side = (number: string) => ({ customFields: [{ key: 'size', number }] }) as unknown as Past;
  expect(differs(side('1'), side('2'), 'customFields.[size]')).toBe(true);
  expect(differs(side('1'), side('1'), 'customFields.[size]')).toBe(false);
  expect(valueAt(side('1'), 'customFields.[gone]')).toBeUndefined();
});
