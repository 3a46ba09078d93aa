import { describe, expect, it } from '@jest/globals';
import { CodeList } from './code-list.ts';
import { type TwoLevels, twoLevels } from './two-levels.ts';

const entry = (code: string, name: string, more = {}) => ({ code, names: [name, name, name] as const, ...more });
const list = new CodeList([
  entry('LIQUOR', '酒', { children: new CodeList([entry('BAIJIU', '白酒'), entry('RUM', '朗姆', { retired: true })]) }),
  entry('TEA', '茶', { children: new CodeList([entry('GREEN', '绿茶')]) }),
  entry('ICE', '冰', { retired: true }),
]);
const held: TwoLevels = ['LIQUOR', 'BAIJIU'];

describe('C06 two levels of a code list', () => {
  it('takes codes and names', () => {
    expect(twoLevels(list, ['茶', '绿茶'], held).codes).toEqual(['TEA', 'GREEN']);
  });

  it('keeps what is not said', () => {
    expect(twoLevels(list, [undefined, undefined], held).codes).toEqual(held);
    expect(twoLevels(list, ['酒', undefined], held).codes).toEqual(held);
  });

  it('leaves the lower level behind where the upper one is another', () => {
    expect(twoLevels(list, ['TEA', undefined], held)).toEqual({ codes: ['TEA', null] });
    expect(twoLevels(list, [null, undefined], held)).toEqual({ codes: [null, null] });
  });

  it('refuses a lower one of another, and one without an upper', () => {
    expect(twoLevels(list, ['TEA', 'BAIJIU'], held).fault).toEqual({
      level: 'lower',
      code: 'NOT_A_CHILD',
      parent: '茶',
    });
    expect(twoLevels(list, [null, 'BAIJIU'], held).fault).toEqual({ level: 'upper', code: 'REQUIRED' });
    expect(twoLevels(list, ['SALT', undefined], held).fault).toEqual({ level: 'upper', code: 'UNKNOWN_VALUE' });
  });

  it('lets what was retired stay where it is held, and be chosen nowhere else', () => {
    expect(twoLevels(list, [undefined, undefined], ['LIQUOR', 'RUM']).codes).toEqual(['LIQUOR', 'RUM']);
    expect(twoLevels(list, [undefined, undefined], ['ICE', null]).codes).toEqual(['ICE', null]);
    expect(twoLevels(list, ['ICE', undefined], held).fault).toEqual({ level: 'upper', code: 'UNKNOWN_VALUE' });
    expect(twoLevels(list, [undefined, 'RUM'], held).fault).toEqual({
      level: 'lower',
      code: 'NOT_A_CHILD',
      parent: '酒',
    });
  });
});
