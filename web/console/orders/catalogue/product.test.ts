import { attributesOf, textOf } from './product.ts';

test('attributes are lines of name and value, whichever sign parts them', () => {
  const attributes = attributesOf('产地＝福建\n净重: 250 g\n\n有机\n比例=1=2');
  expect(attributes).toEqual([
    { name: '产地', value: '福建' },
    { name: '净重', value: '250 g' },
    { name: '有机', value: '' },
    { name: '比例', value: '1=2' },
  ]);
  expect(attributesOf(textOf(attributes))).toEqual(attributes);
  expect(attributesOf(undefined)).toEqual([]);
});
