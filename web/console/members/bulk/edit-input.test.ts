import { editOf, mayBeAlike } from './edit-input.ts';

test('A34 only what was filled in is written to all; a mark may be taken away, too', () => {
  expect(
    editOf({
      'business.type': 'TRADE',
      'business.subtype': undefined,
      'business.brands': [],
      'value.credit': 'A',
      'value.keyAccount': 'false',
      'value.blacklisted': undefined,
      language: '',
    }),
  ).toEqual({ business: { type: 'TRADE' }, value: { credit: 'A', keyAccount: false } });
});

test('A34 a province without a country is one of China', () => {
  expect(editOf({ 'basic.province': '510000' })).toEqual({ basic: { province: '510000', country: 'CN' } });
});

test('A34 nothing filled in is no change', () => {
  expect(editOf({ 'value.keyAccount': undefined, language: '' })).toBeUndefined();
});

test('A34 fields that the firm added go along, by themselves, too', () => {
  const fields = [{ key: 'vintage', value: '1998' }];
  expect(editOf({}, fields)).toEqual({ fields });
});

test('A34 of the fields that the firm added, those are offered of which many may hold the same', () => {
  const field = { kind: 'TEXT' as const, isUnique: false, isWritable: true };
  expect(mayBeAlike(field)).toBe(true);
  for (const other of [
    { isUnique: true },
    { isWritable: false },
    { kind: 'FILE' as const },
    { kind: 'FORMULA' as const },
  ])
    expect(mayBeAlike({ ...field, ...other })).toBe(false);
});
