import { isAddress, mailOf, masked, type Recipient } from '../recipients/recipient.ts';
import type { TemplateCode } from '../templates/letters.ts';
import { compose as composeWith, type TemplateText } from './compose.ts';

const member = {
  customerId: 'c1',
  number: '10000001',
  name: '王芳',
  mail: 'wang@example.com',
  language: 'zh-TW',
  tier: 'GOLD',
  consents: [],
  blacklisted: false,
};
const template = (language: string, body = '{{member.name}} {{points.balance}}') => ({
  id: language,
  version: 1,
  language,
  subject: 's',
  body,
});
const places = { member: 'https://crm.example/member', gateway: 'https://crm.example' };
const compose = (letter: TemplateCode, said: Record<string, string>, to: Recipient, texts: TemplateText[]) =>
  composeWith(letter, said, to, texts, places);
const values = { 'points.balance': '120' };

describe('wording a letter', () => {
  test('M16 it is written in the member’s language with what the fact said', () => {
    expect(compose('POINTS_CHANGED', values, member, [template('en'), template('zh-TW')])).toMatchObject({
      kind: 'letter',
      address: 'wang@example.com',
      text: '王芳 120',
      template: { language: 'zh-TW' },
    });
  });

  test('M16 a member without a mail address, or with one that is none, gets no letter', () => {
    expect(compose('JOINED', values, { ...member, mail: null }, [template('en')])).toMatchObject({ reason: 'NO_MAIL' });
    expect(compose('JOINED', values, { ...member, mail: 'a@b.cd, c@d.ef' }, [template('en')])).toMatchObject({
      reason: 'BAD_ADDRESS',
    });
  });

  test('M12 a missing field blocks it and is named', () => {
    expect(
      compose('JOINED', values, { ...member, number: '' }, [template('en', '{{member.number}} {{member.tier}}')]),
    ).toEqual({
      kind: 'not-sendable',
      reason: 'MISSING_FIELD',
      field: 'member.number',
    });
  });

  test('C05 who is on the blacklist gets nothing that is marketing, though he agreed to it; notices he gets', () => {
    const listed = { ...member, blacklisted: true, consents: ['MARKETING:MAIL'] };
    expect(compose('FIRST_PURCHASE', values, listed, [template('en')])).toMatchObject({ reason: 'BLACKLISTED' });
    expect(compose('POINTS_CHANGED', values, listed, [template('en')]).kind).toBe('letter');
  });

  test('M16 notices ignore marketing opt-out, marketing does not', () => {
    expect(compose('POINTS_CHANGED', values, member, [template('en')]).kind).toBe('letter');
    expect(compose('FIRST_PURCHASE', values, member, [template('en')])).toMatchObject({ reason: 'NO_CONSENT' });
    expect(compose('FIRST_PURCHASE', values, { ...member, consents: ['MARKETING:MAIL'] }, [template('en')]).kind).toBe(
      'letter',
    );
  });

  test('A43 what is kept of a letter has a place for its link, never the link', () => {
    const asked = compose('CONSENT_ASKED', {}, member, [template('en', 'Open {{link.page}}')]);
    expect(asked).toMatchObject({ text: 'Open https://crm.example/member/letter#…' });
    const marketing = compose('FIRST_PURCHASE', values, { ...member, consents: ['MARKETING:MAIL'] }, [template('en')]);
    expect(marketing).toMatchObject({
      text: expect.stringMatching(/unsubscribe:\nhttps:\/\/crm.example\/member\/letter#…$/),
    });
  });

  test('M16 without any text there is no letter', () => {
    expect(compose('JOINED', values, member, [])).toMatchObject({ reason: 'NO_TEMPLATE' });
  });
});

describe('addresses', () => {
  test('M16 the preferred mail address is written to, else the first', () => {
    const point = (value: string, preferred = false, kind = 'MAIL') => ({ kind, value, preferred });
    expect(mailOf([point('a@b.cd'), point('c@d.ef', true)])).toBe('c@d.ef');
    expect(mailOf([point('+8613800000000', true, 'MOBILE'), point(' a@b.cd ')])).toBe('a@b.cd');
    expect(mailOf([point('', true)])).toBeNull();
  });

  test('M16 an address is one address', () => {
    expect(['a@b.cd', 'li.na+crm@mail.example.cn', '张@例子.中国'].every(isAddress)).toBe(true);
    const wrong = [
      'a@b.cd\r\nBcc: x@y.zz',
      'a@b.cd,x@y.zz',
      '<a@b.cd>',
      'a b@c.de',
      '@b.cd',
      'a@',
      'a@-b',
      `${'a'.repeat(65)}@b.cd`,
    ];
    expect(wrong.filter(isAddress)).toEqual([]);
  });

  test('C24 staff see addresses masked', () => {
    expect([masked('wang@example.com'), masked('@x'), masked('王@x.cn')]).toEqual([
      'w***@example.com',
      '***',
      '王***@x.cn',
    ]);
  });
});
