import { matched } from './match-people.ts';

const PEOPLE = [
  { id: 'a', name: '王晓东', mail: 'wang@example.com' },
  { id: 'b', name: '李丽', mail: 'li.li@example.com' },
  { id: 'c', name: '李丽', mail: 'lili2@example.com' },
];
const idsBy = (...texts: string[]) => [...matched(texts, PEOPLE)].map(([text, { id }]) => [text, id]);

test('C07 a whole name or address means the one who has it; an address in any case', () => {
  expect(idsBy('王晓东', ' WANG@Example.com ', 'lili2@example.com')).toEqual([
    ['王晓东', 'a'],
    [' WANG@Example.com ', 'a'],
    ['lili2@example.com', 'c'],
  ]);
});

test('C07 a name of two, a part of a name and a stranger mean nobody', () => {
  expect(idsBy('李丽', '王', '赵六', '')).toEqual([]);
});
