import { adopted, type Kept, seenOf } from './adopted.ts';

const kept: Kept = { language: 'en', shade: 'dark', density: 'comfortable', at: '2026-11-29T02:00:00.000Z' };
const fresh = { stamp: undefined, choseLanguage: false, choseLooks: false };
const had = (before: Kept, person = 'li') => ({
  ...fresh,
  choseLanguage: true,
  choseLooks: true,
  stamp: { person, seen: seenOf(before) },
});

test('A49 another browser takes over what a person chose', () => {
  expect(adopted(kept, fresh, 'li')).toEqual({ language: 'en', shade: 'dark', density: 'comfortable' });
});

test('A49 a choice of the browser itself stays, until he chooses anew elsewhere', () => {
  expect(adopted(kept, { ...fresh, choseLanguage: true }, 'li')).toEqual({ shade: 'dark', density: 'comfortable' });
  expect(adopted(kept, { ...fresh, choseLooks: true }, 'li')).toEqual({ language: 'en' });
  expect(adopted(kept, had(kept), 'li')).toEqual({});
  expect(adopted(kept, had({ ...kept, language: 'zh-TW' }), 'li')).toMatchObject({ language: 'en' });
  expect(adopted(kept, had({ ...kept, density: 'dense' }), 'li')).toMatchObject({ density: 'comfortable' });
});

test('A49 who arranged his lists or panels elsewhere has chosen no other language or shade', () => {
  expect(adopted({ ...kept, at: '2026-11-30T00:00:00.000Z' }, had(kept), 'li')).toEqual({});
});

test('A49 what somebody else chose in this browser is not his', () => {
  const never: Kept = { language: null, shade: 'system', density: 'dense', at: null };
  expect(adopted(never, had(kept, 'wang'), 'li')).toEqual({
    language: null,
    shade: 'system',
    density: 'dense',
  });
  expect(adopted(never, fresh, 'li')).toEqual({});
});
