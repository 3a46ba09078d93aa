import { Chance } from '../data/chance.ts';
import { mailOf, mobileOf, personName, place } from '../data/people.ts';

export type Person = {
  name: string;
  mobile: string;
  mail: string | null;
  birthDate: string;
  address: string;
};

/** Of a hundred records one is a double of an earlier one. */
const EVERY = 100;

/** A member by his place; the same place is always the same person, so that nothing is kept of them. */
export const personAt = (at: number): Person =>
  at % EVERY === EVERY - 1 ? doubleOf(plain(at - EVERY + 1), at) : plain(at);

/** Which records are doubles, and of whom. */
export const planted = (members: number): { of: number; double: number }[] =>
  Array.from({ length: Math.floor(members / EVERY) }, (_, at) => ({
    of: at * EVERY,
    double: at * EVERY + EVERY - 1,
  }));

function plain(at: number): Person {
  const chance = new Chance(at + 1);
  const where = place(chance);
  return {
    name: personName(chance),
    mobile: mobileOf(at),
    mail: chance.percent(85) ? mailOf(at) : null,
    birthDate: `${chance.between(1955, 2004)}-0${chance.between(1, 9)}-${chance.between(10, 28)}`,
    address: `${where.city}市${chance.pick(['人民', '解放', '中山', '建设', '和平', '新华'])}路${chance.between(1, 2000)}号${chance.between(1, 30)}栋${chance.between(101, 2999)}室`,
  };
}

/** The same person as somebody else writes him down: what he gives twice differs from double to double. */
function doubleOf(person: Person, at: number): Person {
  const other = { ...person, mobile: mobileOf(5_000_000 + at), mail: null };
  switch (((at + 1) / EVERY) % 4) {
    case 0:
      return { ...other, mobile: person.mobile, birthDate: '1900-01-01', address: '' };
    case 1:
      return { ...other, address: '' };
    case 2:
      return { ...other, birthDate: '1900-01-01', address: person.address.replace(/^.*?市/, '') };
    default:
      return { ...other, mail: (person.mail ?? mailOf(at)).toUpperCase(), address: '' };
  }
}
