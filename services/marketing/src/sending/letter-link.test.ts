import { expiryOf, footed, linkOf, pageOf, placeOf, unsubscribeOf } from './letter-link.ts';

const places = { member: 'https://crm.example/member', gateway: 'https://crm.example' };

test('A43 what is marketing leads to what one agrees to; a notice leads nowhere but where it asks for something', () => {
  expect(linkOf('FIRST_PURCHASE')).toBe('PREFERENCES');
  expect(linkOf('POINTS_EARNED')).toBeUndefined();
  expect(linkOf('CONSENT_ASKED')).toBe('CONSENT');
  expect(linkOf('DATA_DUE')).toBe('DATA');
});

test('A43 the foot of a letter is in the language of the letter', () => {
  const foot = (language: string) => footed('Hello.\n', 'FIRST_PURCHASE', language, places);
  expect(foot('en')).toBe(
    'Hello.\n\nChoose what you want to hear about, or unsubscribe:\nhttps://crm.example/member/letter#…',
  );
  expect(foot('zh-TW')).toContain('取消訂閱');
  expect(foot('')).toContain('退订');
  expect(footed('Hello.\n', 'JOINED', 'en', places)).toBe('Hello.\n');
});

test('A43 the code stands behind #, where no server and no other page is told of it; one click has an address of its own', () => {
  expect(pageOf(places, 'abc')).toBe('https://crm.example/member/letter#abc');
  expect(placeOf(places)).not.toContain('abc');
  expect(unsubscribeOf(places, 'abc')).toBe('https://crm.example/unsubscribe/abc');
});

test('A43 C32 a link that shows data or confirms ends sooner than one by which a mind is changed', () => {
  const made = new Date('2026-11-01T00:00:00Z');
  const [consent, data, preferences] = (['CONSENT', 'DATA', 'PREFERENCES'] as const).map((each) =>
    expiryOf(each, made).toISOString().slice(0, 10),
  );
  expect([consent, data, preferences]).toEqual(['2026-11-15', '2026-12-01', '2027-04-30']);
});
