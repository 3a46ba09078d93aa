import type { Chance } from './chance.ts';
import { personName } from './people.ts';

export interface Seller {
  id: string;
  name: string;
  mail: string;
  department: string;
}

const PREFIX = '01920000-0000-7000-8000-00000000';
/** The seller of the demo realm, in whose name people sign in. */
export const demoSeller: Seller = {
  id: `${PREFIX}e004`,
  name: '王晓东',
  mail: 'seller-east@guanxi.example',
  department: '/east/shanghai',
};
export const CLERK = `${PREFIX}e005`;
export const AGENT = `${PREFIX}e006`;
/** The partners of the demo realm: organisations that serve customers of their branch. */
export const demoPartners = {
  east: '01920000-0000-7000-8000-0000000000a1',
  south: '01920000-0000-7000-8000-0000000000a2',
};

const branches = {
  east: ['shanghai', 'hangzhou', 'nanjing', 'suzhou', 'ningbo'],
  south: ['guangzhou', 'shenzhen', 'foshan', 'xiamen', 'nanning'],
  north: ['beijing', 'tianjin', 'jinan', 'shenyang', 'xian'],
  west: ['chengdu', 'chongqing', 'kunming', 'guiyang', 'lanzhou'],
};

/** Departments of branches and cities. */
export const departments = Object.entries(branches).flatMap(([branch, cities]) => [
  `/${branch}`,
  ...cities.map((city) => `/${branch}/${city}`),
]);
const cities = departments.filter((path) => path.split('/').length === 3);

/** A seller keeps a book of about a thousand customers however large the firm is. */
export function sellersFor(chance: Chance, members: number, at: number): Seller[] {
  const count = Math.max(3, Math.round(members / 1_000) - 1);
  const others = Array.from(
    { length: count },
    (_, number): Seller => ({
      id: chance.id(at),
      name: personName(chance),
      mail: `seller${number}@example.com`,
      department: cities[number % cities.length] as string,
    }),
  );
  return [demoSeller, ...others];
}
