/** Postings of the demo members, for the tests of them and the samples of the schema. */
import { execute, type PersonName } from '@guanxi/testing';
import { mutate, type Running } from './customers-bench.ts';

export const SUPPLY = {
  kind: 'SUPPLY',
  category: 'LIQUOR',
  subcategory: 'BAIJIU',
  title: '供应浓香型白酒',
  text: '自有窖池，可贴牌。',
  quantity: '500 箱/月',
  price: '面议',
  province: '510000',
  city: '510500',
  validUntil: '2026-12-31',
};
export const DEMAND = { ...SUPPLY, kind: 'DEMAND', title: '求购浓香型白酒', text: '华东经销，长期合作。' };

export const POSTING = `id kind category { code name } subcategory { code } title text quantity price province { code } city { code }
  validUntil state hiddenReason version isMine mayChange customer { id }`;
const done = (name: string) => `... on ${name[0]?.toUpperCase()}${name.slice(1)}Success { posting { ${POSTING} } }`;

/** One of the mutations of postings. */
export const act = (running: Running, asker: PersonName, name: string, input: object) =>
  mutate(running, asker, name, input, done(name));

/** Posts where it is to succeed; answers the id. */
export async function posted(running: Running, asker: PersonName, input: object = {}): Promise<string> {
  const result = await act(running, asker, 'publishPosting', { ...SUPPLY, ...input });
  if (!result.posting) throw new Error(`not posted: ${JSON.stringify(result)}`);
  return result.posting.id;
}

/** One posting as an asker sees it. */
export async function seen(running: Running, asker: PersonName, id: string, selection = POSTING) {
  const { data } = await execute(running, asker, `query ($id: ID!) { posting(id: $id) { ${selection} } }`, { id });
  return data.posting;
}

/** The titles that an asker's list shows. */
export async function titles(running: Running, asker: PersonName, filter: object = {}): Promise<string[]> {
  const { data } = await execute(
    running,
    asker,
    'query ($filter: PostingFilter) { postings(filter: $filter, first: 100) { nodes { title } } }',
    { filter },
  );
  return data.postings?.nodes.map(({ title }: { title: string }) => title);
}
