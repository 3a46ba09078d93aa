import { addDays, type CalendarDay } from '@guanxi/runtime/clock';
import { type Dice, dice } from './dice.ts';
import { address, companyName, englishName, type Place, personName, places } from './names.ts';

/** A customer of the demo data as customers takes in past records. */
export type DemoCustomer = {
  id: string;
  /** The day the record came to be. */
  since: CalendarDay;
  ownerId: string | null;
  departmentPath: string;
  partnerIds: string[];
  isMember: boolean;
  contactName: string | null;
  fields: { kind: 'PERSON' | 'ORGANISATION'; name: string } & Record<string, unknown>;
};

/** A customer as one who buys and asks. */
export type Buyer = { id: string; since: CalendarDay; isCompany: boolean };

/** How many there are with the four of the realm, and how many of them a first look needs. */
export const CUSTOMERS = 1200;
export const FIRST_CUSTOMERS = 100;
/** Over how many days the demo data reaches back. */
export const HISTORY_DAYS = 730;

const PREFIX = '01920000-0000-7000-8000-';
/** Ids of the realm's people. */
export const people = {
  partner: `${PREFIX}0000000000a1`,
  partner2: `${PREFIX}0000000000a2`,
  member: `${PREFIX}0000000000c1`,
  member2: `${PREFIX}0000000000c2`,
  sellerEast: `${PREFIX}00000000e004`,
  agent: `${PREFIX}00000000e006`,
  sellerSouth: `${PREFIX}00000000e008`,
} as const;

/** The mark: ids of this form are the demo data's, its own customers' and those of the realm's partners and members. */
export const DEMO_MARK = [`${PREFIX}d%`, `${PREFIX}0000000000a_`, `${PREFIX}0000000000c_`];

/** The import that holds every demo customer but those. */
export const DEMO_IMPORT = `${PREFIX}d00000000000`;

const idOf = (at: number): string => `${PREFIX}d0000001${at.toString(16).padStart(4, '0')}`;

/** All customers but those of the realm, in the order in which they came to be. */
export function demoCustomers(today: CalendarDay, count = CUSTOMERS, seed = 40): DemoCustomer[] {
  const chance = dice(seed);
  const names = new Set<string>();
  const ofRealm = realmCustomers(today).length;
  return Array.from({ length: count - ofRealm }, (_, index) =>
    anyCustomer(chance, index + ofRealm, sinceOf(index + ofRealm, count, today), names),
  );
}

/** The first hundred came in the first months, the others since; each at a beginning of a week. */
function sinceOf(at: number, count: number, today: CalendarDay): CalendarDay {
  const first = Math.min(FIRST_CUSTOMERS, count);
  const ago =
    at < first
      ? HISTORY_DAYS - (at / first) * 120
      : (HISTORY_DAYS - 120) * (1 - (at - first) / Math.max(1, count - first));
  return addDays(today, -Math.max(7, Math.ceil(ago / 7) * 7));
}

type Branch = { departmentPath: string; ownerId: string | null; places: readonly Place[] };
const branches: readonly (readonly [number, Branch])[] = [
  [36, { departmentPath: '/east/shanghai', ownerId: people.sellerEast, places: places.east }],
  [14, { departmentPath: '/east/shanghai', ownerId: null, places: places.east }],
  [10, { departmentPath: '/east', ownerId: null, places: places.east }],
  [25, { departmentPath: '/south', ownerId: people.sellerSouth, places: places.south }],
  [8, { departmentPath: '/south', ownerId: null, places: places.south }],
  [7, { departmentPath: '/south/guangzhou', ownerId: null, places: places.south }],
];

function anyCustomer(chance: Dice, at: number, since: CalendarDay, taken: Set<string>): DemoCustomer {
  const { departmentPath, ownerId, places: cities } = chance.weighed(branches);
  const place = chance.pick(cities);
  const isCompany = chance.percent(40);
  const role = isCompany
    ? chance.weighed([[94, null] as const, [4, 'PARTNER'] as const, [2, 'COMPETITOR'] as const])
    : null;
  const { name, ...fields } = isCompany ? company(chance, at, place, taken) : person(chance, at);
  return {
    id: idOf(at),
    since,
    ownerId,
    departmentPath,
    partnerIds: role
      ? []
      : chance.weighed([[80, []] as const, [12, [people.partner]] as const, [8, [people.partner2]] as const]),
    isMember: role === null && chance.percent(isCompany ? 70 : 85),
    contactName: isCompany ? personName(chance) : null,
    fields: {
      name,
      ...fields,
      country: 'CN',
      province: place.provinceCode,
      city: place.cityCode,
      address: address(chance),
      source: chance.weighed([
        [3, 'SALESMAN'],
        [3, 'WEBSITE'],
        [2, 'MEDIA'],
        [1, 'ACTIVITY'],
        [1, 'REFERRAL'],
      ] as const),
      channel: chance.pick(['TELEPHONE', 'MAIL', 'IN_PERSON', 'MEDIA']),
      registeredOn: since,
      stage: role
        ? 'UNIDENTIFIED'
        : chance.weighed([
            [10, 'UNIDENTIFIED'],
            [70, 'POTENTIAL'],
            [20, 'OPPORTUNITY'],
          ] as const),
      roles: role ? [role] : [],
      keyAccount: isCompany && chance.percent(6),
    },
  };
}

type Fields = DemoCustomer['fields'];

function person(chance: Dice, at: number): Fields {
  const language = chance.weighed([
    [86, 'zh-CN'],
    [8, 'zh-TW'],
    [6, 'en'],
  ] as const);
  return {
    kind: 'PERSON',
    name: language === 'en' ? englishName(chance) : personName(chance),
    sex: chance.pick(['MALE', 'FEMALE']),
    birthDate: `${chance.between(1955, 2002)}-${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`,
    mobile: mobileOf(at),
    mail: chance.percent(80) ? `customer${at}@example.com` : null,
    language,
  };
}

function company(chance: Dice, at: number, place: Place, taken: Set<string>): Fields {
  let name = companyName(chance, place);
  for (let branch = 2; taken.has(name); branch += 1) name = `${companyName(chance, place)}第${branch}分公司`;
  taken.add(name);
  const line = chance.weighed([
    [5, ['TRADE', 'OTHER'] as const],
    [4, ['PRODUCTION', 'FOOD_PRODUCTION'] as const],
    [1, ['SERVICE', 'ADVERTISING'] as const],
  ]);
  return {
    kind: 'ORGANISATION',
    name,
    legalRepresentative: personName(chance),
    mobile: mobileOf(at),
    phone: `${place.code}-${place.code.length === 3 ? '6' : '8'}${String(1_000_000 + at * 37).slice(0, 7)}`,
    mail: `office${at}@example.cn`,
    nature: chance.weighed([
      [6, 'INDIVIDUAL'],
      [2, 'STATE'],
      [1, 'JOINT_VENTURE'],
      [1, 'FOREIGN'],
    ] as const),
    businessType: line[0],
    businessSubtype: line[1],
    salesChannels: chance.pick([['CITY'], ['MALL', 'TERMINAL'], ['CATERING'], ['CITY', 'SUBURB']]),
    size: chance.weighed([
      [2, 'LARGE'],
      [4, 'MEDIUM'],
      [6, 'SMALL'],
    ] as const),
    credit: chance.weighed([
      [3, 'A'],
      [5, 'B'],
      [2, 'C'],
    ] as const),
    language: 'zh-CN',
  };
}

/** Of a range that no other sample uses: an import never meets a demo customer by chance. */
const mobileOf = (at: number): string => `166${String(10_000_000 + at * 7919).padStart(8, '0')}`;
const two = (number: number): string => String(number).padStart(2, '0');

/**
 * Those whom the realm's tokens name. Their records are there from the start; what they bought goes back as far as that
 * of the others.
 */
export const realmCustomers = (today: CalendarDay): Buyer[] => {
  const since = addDays(today, -HISTORY_DAYS);
  return [
    { id: people.partner, since, isCompany: true },
    { id: people.partner2, since, isCompany: true },
    { id: people.member, since, isCompany: false },
    { id: people.member2, since, isCompany: false },
  ];
};

/** Who may buy, of all customers: no competitor does. */
export const buyersAmong = (customers: readonly DemoCustomer[]): Buyer[] =>
  customers
    .filter(({ fields }) => !(fields.roles as string[]).includes('COMPETITOR'))
    .map(({ id, since, fields }) => ({ id, since, isCompany: fields.kind === 'ORGANISATION' }));
