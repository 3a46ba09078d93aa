import type { MyDetailsFragment } from '../../generated/graphql.ts';
import { ownChanges } from '../../kit/place/own-changes.ts';
import { valuesOf } from './details.ts';

const me = {
  kind: 'PERSON',
  name: '周敏',
  language: 'ZH_CN',
  basic: {
    mobile: { typed: '138 0000 0001', number: '+8613800000001' },
    phone: { typed: null, number: '+862129292231' },
    mail: { address: 'zhou@example.com' },
    province: { code: '310000', name: '上海市' },
    city: { code: '310100', name: '市辖区' },
  },
} as unknown as MyDetailsFragment;

test('V17 a member edits his numbers as he typed them and sends only what he changed', () => {
  const before = valuesOf(me);
  expect(before).toMatchObject({ 'basic.mobile': '138 0000 0001', 'basic.phone': '+862129292231' });
  expect(ownChanges(before, before)).toEqual({});
  expect(ownChanges(before, { ...before, name: '周敏敏', 'basic.mail': '' })).toEqual({
    name: '周敏敏',
    'basic.mail': '',
  });
});

test('V17 a city goes with its province, whichever of both was changed', () => {
  const before = valuesOf(me);
  expect(ownChanges(before, { ...before, 'basic.city': undefined })).toEqual({
    'basic.province': '上海市',
    'basic.city': null,
  });
  expect(ownChanges(before, { ...before, 'basic.province': '四川省' })).toEqual({
    'basic.province': '四川省',
    'basic.city': '市辖区',
  });
});
