import type { SqlRunner } from '@guanxi/runtime';
import { stateOf } from './posting.ts';
import { type Ask, findPostings, type PostingRow } from './postings-store.ts';

/** What other features may ask: postings as the viewer sees them. */
export { type Ask, findPostings, type PostingRow };

/** One posting that stands. */
export async function findStanding(db: SqlRunner, ask: Ask, id: string): Promise<PostingRow | undefined> {
  const [found] = await findPostings(db, ask, [id]);
  return found && stateOf(found, ask.today) === 'OPEN' ? found : undefined;
}
