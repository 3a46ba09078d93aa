import type { Definition } from '@guanxi/fields';
import { choose, meantBy, PEOPLE_MAX, PeopleCalled } from './named-people.ts';
import type { StagedRow } from './row.ts';

const EAST = '01920000-0000-7000-8000-00000000e004';
const GONE = '01920000-0000-7000-8000-00000000e099';
const field = (key: string) => ({ entity: 'CUSTOMER', key, kind: 'PERSON' }) as Definition;
const own = [field('adviser'), field('patron')];
const row = (adviser?: string, patron?: string) =>
  ({
    ...(adviser === undefined ? {} : { 'fields.adviser': adviser }),
    ...(patron === undefined ? {} : { 'fields.patron': patron }),
  }) as unknown as StagedRow;

test('C07 X13 what a file calls somebody is one text regardless of case and width, counted once a record', () => {
  const people = new PeopleCalled(new Map());
  people.take([row('Ada', 'ＡＤＡ'), row('ada'), row(undefined, '王'), row(EAST)], own);
  expect(people.all).toEqual([
    { text: 'Ada', records: 2, fields: ['fields.adviser', 'fields.patron'], employeeId: null },
    { text: '王', records: 1, fields: ['fields.patron'], employeeId: null },
  ]);
});

test('C07 X13 a text means whom it was said to mean, an id itself, and who does not work here is nobody', () => {
  const people = new PeopleCalled(
    new Map([
      ['ada', EAST],
      ['bo', GONE],
      ['cy', null],
    ]),
  );
  expect(people.take([row('Ada', 'Bo'), row('Cy', 'Di'), row(EAST.toUpperCase())], own)).toEqual([EAST, GONE]);
  people.know([EAST]);
  expect(['ADA', 'Bo', 'Cy', 'Di', 'constructor', EAST.toUpperCase(), GONE].map((text) => people.meant(text))).toEqual([
    ...[EAST, undefined, undefined, undefined, undefined, EAST, undefined],
  ]);
  expect(people.all.map(({ text, employeeId }) => [text, employeeId])).toEqual([
    ['Ada', EAST],
    ['Bo', null],
    ['Cy', null],
    ['Di', null],
  ]);
});

test('C07 X13 choices lie over what was said before; of a file with no end of texts the first ones are kept', () => {
  const people = new PeopleCalled(new Map());
  people.take(
    Array.from({ length: PEOPLE_MAX + 5 }, (_, at) => row(`n${at}`)),
    own,
  );
  expect(people.all).toHaveLength(PEOPLE_MAX);
  const chosen = choose(people.all, new Map([['n1', EAST]]));
  expect(meantBy(chosen).get('n1')).toBe(EAST);
  expect(meantBy(choose(chosen, new Map([['n1', null]]))).get('n1')).toBeNull();
});
