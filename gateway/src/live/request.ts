import { z } from 'zod';
import { HttpRefusal } from '../http/replies.ts';

/** Documents that one stream may watch. */
export const WATCHES = 50;

const watch = z.object({
  id: z.string().min(1).max(100),
  documentId: z.string().optional(),
  query: z.string().optional(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  seen: z.string().max(100).optional(),
});
const body = z.object({ watch: z.array(watch).min(1).max(WATCHES) });

/** One document that a page shows: `id` is the page's name for it, `seen` the hash of the answer that it has already. */
export type Watch = z.infer<typeof watch>;

/** @throws HttpRefusal 400 that names what is wrong */
export function readWatches(given: unknown): Watch[] {
  const read = body.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new HttpRefusal(400, 'BAD_USER_INPUT', `${issue?.path.join('.')}: ${issue?.message}`, {
      extensions: { path: issue?.path.map(String) ?? [] },
    });
  }
  const ids = new Set(read.data.watch.map(({ id }) => id));
  if (ids.size < read.data.watch.length)
    throw new HttpRefusal(400, 'BAD_USER_INPUT', 'watch: each needs an id of its own', {
      extensions: { path: ['watch'] },
    });
  return read.data.watch;
}
