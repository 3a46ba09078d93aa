import fc from 'fast-check';
import { isCode, isWithin, moved, nameIn, placed, rewritten } from './department.ts';

describe('the tree of departments', () => {
  test('a department cannot hang under itself or what is below it', () => {
    expect(moved('/east', '/east', '/east')).toEqual({ kind: 'cycle' });
    expect(moved('/east', '/east/shanghai', '/east/shanghai')).toEqual({ kind: 'cycle' });
    expect(moved('/east', '/eastern', '/east')).toEqual({ kind: 'at', path: '/eastern/east' });
    expect(moved('/east/shanghai', '', '/east/shanghai/team-2')).toEqual({ kind: 'at', path: '/shanghai' });
  });

  test('a move that would make a path too long is none', () => {
    const deep = `/a${'/b'.repeat(7)}`;
    expect(placed('c', deep)).toMatchObject({ kind: 'too-deep' });
    expect(moved('/x', '/a/b/c', '/x/1/2/3/4')).toEqual({ kind: 'at', path: '/a/b/c/x' });
    expect(moved('/x', '/a/b/c', '/x/1/2/3/4/5')).toMatchObject({ kind: 'too-deep' });
  });

  test('a move keeps whatever is below in its place, and touches nothing else', () => {
    const code = fc.constantFrom('east', 'eastern', 'shanghai', 'a', 'b');
    const path = fc.array(code, { minLength: 1, maxLength: 4 }).map((codes) => `/${codes.join('/')}`);
    fc.assert(
      fc.property(path, path, path, (from, to, other) => {
        const after = rewritten(other, from, to);
        if (isWithin(other, from)) expect(after).toBe(to + other.slice(from.length));
        else expect(after).toBe(other);
      }),
    );
  });

  test('codes are of lower-case letters, digits and hyphens', () => {
    expect(['east', 'team-2', '9'].every(isCode)).toBe(true);
    expect(['', 'East', '-a', 'a-', 'a/b', '东', 'a b', 'a'.repeat(33)].some(isCode)).toBe(false);
  });

  test('a name that is not given in a language is the one there is', () => {
    const names = { name: '华东', nameZhTw: null, nameEn: 'East' };
    expect([nameIn(names, 'zh-CN'), nameIn(names, 'zh-TW'), nameIn(names, 'en')]).toEqual(['华东', '华东', 'East']);
  });
});
