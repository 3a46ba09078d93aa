import fc from 'fast-check';
import { compare, keysOf, LIKELY, type Subject, WORTH_TELLING } from './index.ts';

const person = (given: Partial<Subject> = {}): Subject => ({
  kind: 'PERSON',
  name: '张伟',
  phones: [],
  mail: null,
  birthDate: null,
  address: null,
  ...given,
});
const firm = (name: string, given: Partial<Subject> = {}): Subject => person({ kind: 'ORGANISATION', name, ...given });
const meet = (a: Subject, b: Subject): boolean => {
  const keys = new Set(keysOf(a));
  return keysOf(b).some((key) => keys.has(key));
};
const kinds = (a: Subject, b: Subject) => compare(a, b).evidence.map(({ kind }) => kind);

describe('two records of one', () => {
  test.each<[string, Subject, Subject]>([
    ['same number and name', person({ phones: ['+8613800138000'] }), person({ phones: ['+8613800138000'] })],
    [
      'same number, the name heard wrong',
      person({ phones: ['+8613800138000'] }),
      person({ name: '章玮', phones: ['+862112345678', '+8613800138000'] }),
    ],
    [
      'same mailbox and name, written otherwise',
      person({ mail: 'Zhang@Example.com' }),
      person({ mail: 'zhang@example.com' }),
    ],
    ['same name and day of birth', person({ birthDate: '1988-05-12' }), person({ birthDate: '1988-05-12' })],
    [
      'same name and house, with and without its divisions',
      person({ address: '四川省泸州市江阳区李路1号2栋' }),
      person({ address: '李路１号２栋' }),
    ],
    ['a firm with and without its form', firm('上海海棠食品有限公司'), firm('上海海棠食品')],
    [
      'a firm with a slip in its name, at one address',
      firm('上海海棠食品有限公司', { address: '南京路88号' }),
      firm('上海海堂食品公司', { address: '南京路88号' }),
    ],
  ])('A03 %s: they meet under a key and are likely one', (_, a, b) => {
    expect(meet(a, b)).toBe(true);
    expect(compare(a, b).score).toBeGreaterThanOrEqual(LIKELY);
  });

  test.each<[string, Subject, Subject]>([
    ['the same common name', person(), person()],
    [
      'a family at one telephone',
      person({ phones: ['+8613800138000'] }),
      person({ name: '李芳', phones: ['+8613800138000'] }),
    ],
    ['neighbours', person({ address: '李路1号' }), person({ name: '李芳', address: '李路1号' })],
    [
      'namesakes of different age and number',
      person({ birthDate: '1988-05-12', phones: ['+8613800138000'] }),
      person({ birthDate: '1990-01-02', phones: ['+8613800138001'] }),
    ],
  ])('A03 %s alone does not make two records one', (_, a, b) => {
    expect(compare(a, b).score).toBeLessThan(LIKELY);
  });

  test('A03 a person and a firm are never one', () => {
    expect(compare(person({ phones: ['+8613800138000'] }), firm('张伟', { phones: ['+8613800138000'] })).score).toBe(0);
  });

  test('A03 the score is explained: the weights of its evidence are what it follows from, the heaviest first', () => {
    const [a, b] = [
      person({ phones: ['+8613800138000'], birthDate: '1988-05-12' }),
      person({ phones: ['+8613800138000'] }),
    ];
    const { score, evidence } = compare(a, b);
    expect(evidence.map(({ kind }) => kind)).toEqual(['PHONE_SAME', 'NAME_SAME']);
    const bits = evidence.reduce((sum, { weight }) => sum + weight, -14);
    expect(score).toBe(Math.round(100 / (1 + 2 ** -bits)));
  });

  test('A03 a name near, and one that sounds the same, are told apart', () => {
    expect(kinds(person({ name: '王小明' }), person({ name: '王晓明' }))).toEqual(['NAME_SOUNDS_SAME']);
    expect(kinds(person({ name: '王小明' }), person({ name: '王小朋' }))).toEqual(['NAME_NEAR']);
    expect(kinds(person({ name: '王小明' }), person({ name: '李四' }))).toEqual(['NAME_DIFFERENT']);
    expect(kinds(person({ name: 'Jonathan Smith' }), person({ name: 'jonathan smiht' }))).toEqual(['NAME_NEAR']);
  });

  test('A03 an address is near in other words, not with another house of the street', () => {
    const at = (address: string) => person({ address });
    expect(kinds(at('人民路128号5栋1203室'), at('人民路128号5栋1203'))).toContain('ADDRESS_NEAR');
    expect(kinds(at('人民路128号5栋1203室'), at('人民路126号5栋1203室'))).toContain('ADDRESS_DIFFERENT');
  });

  test('A03 who has only typed a number is told of whoever has it', () => {
    const typed = person({ name: '', phones: ['+8613800138000'] });
    expect(compare(typed, person({ phones: ['+8613800138000'] })).score).toBeGreaterThanOrEqual(WORTH_TELLING);
  });

  test('A03 one slip anywhere in a long name leaves a key in which both meet', () => {
    const han = fc.constantFrom(...'海棠食品贸易东方明珠江南酒业广厦');
    const name = fc.array(han, { minLength: 7, maxLength: 14 });
    fc.assert(
      fc.property(name, fc.nat(), fc.constantFrom('other', 'more', 'less'), (signs, place, slip) => {
        const at = place % signs.length;
        const changed = signs.toSpliced(at, slip === 'more' ? 0 : 1, ...(slip === 'less' ? [] : ['鑫']));
        expect(meet(firm(signs.join('')), firm(changed.join('')))).toBe(true);
      }),
    );
  });

  test('A03 comparing is the same in both directions, and takes any text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    const any = fc.record({
      kind: fc.constantFrom('PERSON' as const, 'ORGANISATION' as const),
      name: text,
      phones: fc.array(fc.constantFrom('+861', '+862'), { maxLength: 2 }),
      mail: fc.option(text),
      birthDate: fc.option(fc.constantFrom('1988-05-12', '1990-01-02')),
      address: fc.option(text),
    });
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(compare(a, b)).toEqual(compare(b, a));
        expect(keysOf(a)).toEqual(keysOf({ ...a }));
      }),
    );
  });
});
