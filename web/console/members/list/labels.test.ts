import { labelLines } from './labels.ts';

const basic = { address: '人民路1号', postcode: '646000', province: { name: '四川省' }, city: { name: '泸州市' } };

test('W05 a label says postcode, place, street and name; a city that is its province is said once', () => {
  expect(labelLines({ name: '张三', basic })).toEqual(['646000', '四川省泸州市', '人民路1号', '张三']);
  const shanghai = { ...basic, province: { name: '上海市' }, city: { name: '上海市' } };
  expect(labelLines({ name: '张三', basic: shanghai })[1]).toBe('上海市');
});

test('W05 who has no street has no label', () => {
  expect(labelLines({ name: '张三', basic: { ...basic, address: null } })).toEqual([]);
  expect(labelLines({ name: '张三', basic: null })).toEqual([]);
});
