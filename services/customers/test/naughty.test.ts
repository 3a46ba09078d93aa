import { Readable } from 'node:stream';
import { CSV_MARK, csvLine } from '@guanxi/csv';
import { readCsv } from '@guanxi/imports';
import { execute, person } from '@guanxi/testing';
import { naughtyStrings } from '@guanxi/testing/naughty';
import { enter, mutate, type Running, startCustomers } from './customers-bench.ts';

let running: Running;
let customerId: string;
let contactId: string;
beforeAll(async () => {
  running = await startCustomers();
  customerId = await enter(running, { kind: 'ORGANISATION' });
  const added = await mutate(
    running,
    'clerk',
    'addContact',
    { customerId, contact: { name: '联系人' } },
    '... on AddContactSuccess { contact { id } }',
  );
  contactId = added.contact.id;
});
afterAll(() => running?.stop());

const PATIENCE = 600_000;
const CONTROL = /\p{Cc}/u;
const LINES = /[\p{Cc}--[\t\n\r]]/v;

/** What a text of one line, or of several, is refused for; nothing where it is to be kept. */
function ruleFor(text: string, { isLong = false, isNeeded = false, max }: Rule): string | undefined {
  if (text.trim() === '') return isNeeded ? 'REQUIRED' : undefined;
  if ((isLong ? LINES : CONTROL).test(text) || !text.isWellFormed()) return 'CONTROL_CHARACTER';
  return [...text].length > max ? 'TOO_LONG' : undefined;
}

/** The texts, by their places in the inputs, and of which rule each is. */
type Rule = { max: number; isLong?: boolean; isNeeded?: boolean; isTrimmed?: boolean };
const PLACES: Readonly<Record<string, Rule>> = {
  name: { max: 200, isNeeded: true, isTrimmed: true },
  'basic.legalRepresentative': { max: 100 },
  'basic.address': { max: 300 },
  'dealings.collector': { max: 100 },
  'dealings.entryClerk': { max: 100 },
  'dealings.remark': { max: 2000, isLong: true },
  'contact.name': { max: 100, isNeeded: true, isTrimmed: true },
  'contact.remark': { max: 2000, isLong: true },
  'contact.interests': { max: 500, isLong: true },
  'contact.address': { max: 300 },
};
const ofCustomer = Object.keys(PLACES).filter((place) => !place.startsWith('contact.'));
const ofContact = Object.keys(PLACES).filter((place) => place.startsWith('contact.'));

const placed = (text: string, places: readonly string[]) => {
  const input: Record<string, Record<string, string> | string> = {};
  for (const place of places) {
    const [group = '', field] = place.split('.');
    if (field) input[group] = { ...(input[group] as Record<string, string>), [field]: text };
    else input[group] = text;
  }
  return input;
};
/** What is told of a text that was taken: a blank one clears, and a name has no blanks at its ends. */
const kept = (text: string, { isTrimmed }: Rule) => (text.trim() === '' ? null : isTrimmed ? text.trim() : text);

type Refused = { __typename: string; problems?: { path: string[]; code: string }[] };
/** The code of the refusal of each place, undefined where it was taken; what one place refuses keeps no other from it. */
async function tried(places: readonly string[], change: (places: readonly string[]) => Promise<Refused>) {
  const { problems = [] } = await change(places);
  const codes = new Map(problems.map(({ path, code }) => [path.slice(1).join('.'), code]));
  const rest = places.filter((place) => !codes.has(place));
  const left = codes.size > 0 && rest.length > 0 ? (await change(rest)).problems : [];
  expect(left ?? []).toEqual([]);
  return Object.fromEntries(places.map((place) => [place, codes.get(place)]));
}
const changeCustomer = (text: string) =>
  tried(ofCustomer, (places) =>
    mutate(running, 'clerk', 'updateCustomer', { customerId, ...placed(text, places) }, ''),
  );
const changeContact = (text: string) =>
  tried(ofContact, (places) => mutate(running, 'clerk', 'updateContact', { contactId, ...placed(text, places) }, ''));

describe('naughty strings', () => {
  test('C01 there are as many as are well known, and more', () => {
    expect(naughtyStrings.length).toBeGreaterThan(500);
  });

  test(
    'C01 C02 C07 each text of a customer and of a contact takes any of them and gives it back, or refuses it by its rule',
    async () => {
      const wrong: string[] = [];
      for (const text of naughtyStrings) {
        const [customer, contact] = [await changeCustomer(text), await changeContact(text)];
        const said = await told();
        for (const [place, problem] of Object.entries({ ...customer, ...contact })) {
          const rule = PLACES[place] as Rule;
          const wanted = ruleFor(text, rule);
          const isRight =
            problem === undefined ? wanted === undefined && said[place] === kept(text, rule) : problem === wanted;
          if (!isRight)
            wrong.push(`${JSON.stringify(text)}: ${place} ${problem}, holds ${JSON.stringify(said[place])}`);
        }
      }
      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'C01 a tag is any of them that is seen, as it was first typed',
    async () => {
      const texts = naughtyStrings.filter((text) => !CONTROL.test(text) && text.isWellFormed() && text.trim() !== '');
      const short = texts.filter((text) => [...text].length <= 40);
      for (let from = 0; from < short.length; from += 10) {
        const add = short.slice(from, from + 10);
        const { __typename } = await mutate(running, 'clerk', 'tagCustomer', { customerId, add }, '');
        expect(__typename).toBe('TagCustomerSuccess');
        const { tags } = (await told()) as { tags: string[] };
        expect(add.filter((text) => !tags.some((tag) => sameTag(tag, text)))).toEqual([]);
        await mutate(running, 'clerk', 'tagCustomer', { customerId, remove: tags }, '');
      }
    },
    PATIENCE,
  );

  test(
    'C01 whatever is looked for finds or finds nothing, and nothing breaks',
    async () => {
      for (const text of naughtyStrings.filter((each) => each.isWellFormed())) {
        const { errors } = await execute(
          running,
          'clerk',
          `query ($text: String!, $texts: [String!]) { _search(query: $text, first: 5) { id } customerTags(text: $text) parseAddress(text: $text) { rest }
          customers(filter: { text: $text, campaign: $text, provinces: $texts, tags: $texts, ownerId: null }) { totalCount nodes { id } }
          customerByNumber(number: $text) { id } customersByDigits(digits: $text) { more }
          customerBin(text: $text) { totalCount } possibleDuplicates(input: { kind: PERSON, name: $text, mobile: $text, mail: $text, address: $text, birthDate: $text }) { score } }`,
          { text, texts: [text] },
          { mayFail: true },
        );
        expect([text, errors?.filter(({ extensions }) => extensions?.code !== 'BAD_USER_INPUT') ?? []]).toEqual([
          text,
          [],
        ]);
      }
    },
    PATIENCE,
  );

  test('A02 each comes back from a file as it was, with what a spreadsheet would run neutralised', async () => {
    const texts = naughtyStrings.filter((each) => !CONTROL.test(each) && each.isWellFormed());
    const file = Readable.from([CSV_MARK, ...texts.map((text, at) => csvLine([String(at), text]))]);
    const cells: string[] = [];
    for await (const record of readCsv(file)) if (record.kind === 'record') cells.push(record.cells[1] ?? '');
    expect(cells).toHaveLength(texts.length);
    for (const [at, text] of texts.entries()) {
      const runs = /^'*[=+\-@]/.test(text) && !/^-\d+(\.\d+)?$/.test(text);
      expect(cells[at]).toBe(runs ? `'${text}` : text);
    }
  });
});

/** A tag is one, whatever its case, its width and the blanks in it. */
const sameTag = (one: string, other: string) => {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
};

async function told(): Promise<Record<string, unknown>> {
  const { data } = await execute(
    running,
    person('clerk'),
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer { name tags basic { legalRepresentative address }
      dealings { collector entryClerk remark } contacts { nodes { contact { name remark interests address } } } } } }`,
    { of: [{ __typename: 'Customer', id: customerId }] },
  );
  const [customer] = data._entities;
  const contact = customer.contacts.nodes[0].contact;
  const at = (place: string) => place.split('.').reduce((of, step) => of[step], { ...customer, contact });
  return { tags: customer.tags, ...Object.fromEntries(Object.keys(PLACES).map((place) => [place, at(place)])) };
}
