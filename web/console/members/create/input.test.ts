import { inputOf } from './input.ts';

test('C01 facts go where the mutation takes them, and what is empty is left out', () => {
  expect(
    inputOf({
      kind: 'PERSON',
      name: '周敏',
      'basic.mobile': '138 0000 0001',
      'basic.mail': '',
      'business.salesChannels': ['MALL'],
      'business.brands': [],
      'value.keyAccount': true,
      'value.blacklisted': false,
      'source.channel': 'TELEPHONE',
      language: undefined,
    }),
  ).toEqual({
    kind: 'PERSON',
    name: '周敏',
    basic: { mobile: '138 0000 0001' },
    business: { salesChannels: ['MALL'] },
    value: { keyAccount: true },
    source: { channel: 'TELEPHONE' },
  });
});
