import { type Actor, clientMutationId, field, isRefusal, newId, problem, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { OrdersDatabase } from '../context.ts';
import type { CreateCategoryInput } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { categoriesById, insertCategory } from './catalogue-store.ts';
import { DEPTH_MAX, pathBelow } from './product.ts';

const shape = z.object({
  code: field.requiredText({ max: 40 }).superRefine((code, context) => {
    if (code.trim() !== '' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)) problem(context, 'MALFORMED');
  }),
  name: field.requiredText({ max: 100 }),
  parentId: field.id().nullish(),
  clientMutationId: clientMutationId(),
});

/** Adds a branch to the catalogue's tree. Its code and place are for ever. */
export async function createCategory(db: OrdersDatabase, actor: Actor, input: CreateCategoryInput) {
  rights.require(actor.viewer, 'product', 'edit');
  const read = readInput(shape, input);
  if (isRefusal(read)) return read;
  const { code, name, parentId } = read.value;

  return db.command(actor, { name: 'createCategory', input }, async (tx) => {
    const [parent] = parentId ? await categoriesById(tx.db, [parentId]) : [];
    if (parentId && !parent) return refuse.notFound('parentId');

    const path = pathBelow(parent?.path, code);
    if (!path) return refuse.invalid({ path: 'parentId', code: 'TOO_MANY', params: { max: DEPTH_MAX } });

    const id = newId();
    const isNew = await insertCategory(
      tx.db,
      { id, code, name: name.trim(), parentId: parentId ?? null, path },
      tx.now,
    );
    if (!isNew) return refuse.invalid({ path: 'code', code: 'TAKEN', params: { value: code } });
    tx.audit({ action: 'product-category.created', subject: ['ProductCategory', id] });
    return { __typename: 'CreateCategorySuccess', categoryId: id };
  });
}
