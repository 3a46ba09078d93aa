import { apart, joined } from './apart.ts';

const RLO = '\u202E';
const LRI = '\u2066';
const FSI = '\u2068';
const PDI = '\u2069';

test('C01 plain words stand as they are', () => {
  expect(apart('王小明 (Anna) مرحبا')).toBe('王小明 (Anna) مرحبا');
});

test('C01 an override ends where the text ends', () => {
  expect(apart(`${RLO}gnp.exe`)).toBe(`${FSI}${RLO}gnp.exe${PDI}`);
});

test('C01 what the text leaves open is closed with it', () => {
  expect(apart(`a${LRI}b${FSI}c`)).toBe(`${FSI}a${LRI}b${FSI}c${PDI}${PDI}${PDI}`);
});

test('C01 a text cannot end what keeps it apart', () => {
  expect(apart(`a${PDI}${RLO}b${LRI}c${PDI}`)).toBe(`${FSI}a${RLO}b${LRI}c${PDI}${PDI}`);
});

test('C01 what there is stands in one line, each part apart', () => {
  expect(joined(['a', null, undefined, '', false, `${RLO}b`])).toBe(`a · ${FSI}${RLO}b${PDI}`);
  expect(joined(['a', 'b'], ' — ')).toBe('a — b');
});
