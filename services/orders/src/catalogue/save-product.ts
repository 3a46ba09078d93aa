import { type Actor, clientMutationId, field, isRefusal, newId, problem, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { OrdersDatabase, OrdersTx } from '../context.ts';
import type { CreateProductInput, UpdateProductInput } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { categoriesById, insertProduct, lockProduct, type ProductValues, updateProductRow } from './catalogue-store.ts';
import { PRODUCT_KINDS } from './product.ts';

const taxRate = () => field.amount({ min: '0', max: '1', scale: 4 });
const attributes = z
  .array(z.object({ name: field.requiredText({ max: 60 }), value: field.text({ max: 500 }) }))
  .superRefine((given, context) => {
    if (given.length > 50) problem(context, 'TOO_MANY', { max: 50 });
    given.forEach(({ name }, at) => {
      const first = given.findIndex((each) => each.name.trim() === name.trim());
      if (first < at) problem(context, 'DUPLICATE', { record: first + 1 }, [String(at), 'name']);
    });
  });

const newProduct = z.object({
  code: field.requiredText({ max: 40 }).superRefine((code, context) => {
    if (code.trim() !== '' && !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(code)) problem(context, 'MALFORMED');
  }),
  name: field.requiredText({ max: 200 }),
  kind: field.oneOf(PRODUCT_KINDS),
  categoryId: field.id(),
  unit: field.requiredText({ max: 20 }),
  attributes: attributes.nullish(),
  taxRate: taxRate(),
  saleStartsOn: field.optional(field.day()),
  saleEndsOn: field.optional(field.day()),
  clientMutationId: clientMutationId(),
});

const changes = newProduct
  .omit({ code: true })
  .partial({
    name: true,
    kind: true,
    categoryId: true,
    unit: true,
    taxRate: true,
  })
  .extend({ id: field.id() });

type Attributes = z.infer<typeof attributes>;
const byName = (given: Attributes): Record<string, string> =>
  Object.fromEntries(given.map(({ name, value }) => [name.trim(), value]));

/** Adds a product to the catalogue. */
export async function createProduct(db: OrdersDatabase, actor: Actor, input: CreateProductInput) {
  rights.require(actor.viewer, 'product', 'edit');
  const read = readInput(newProduct, input);
  if (isRefusal(read)) return read;
  const given = read.value;

  return db.command(actor, { name: 'createProduct', input }, async (tx) => {
    const product: ProductValues = {
      ...given,
      name: given.name.trim(),
      unit: given.unit.trim(),
      attributes: byName(given.attributes ?? []),
      saleStartsOn: given.saleStartsOn ?? actor.clock.today(),
      saleEndsOn: given.saleEndsOn ?? null,
    };
    const refusal = await problemOf(tx, product);
    if (refusal) return refusal;
    const id = newId();
    const isNew = await insertProduct(tx.db, id, product, tx.now);
    if (!isNew) return refuse.invalid({ path: 'code', code: 'TAKEN', params: { value: given.code } });
    tx.audit({ action: 'product.created', subject: ['Product', id] });
    return { __typename: 'CreateProductSuccess', productId: id };
  });
}

/** Changes a product from now on; orders keep it as it was. */
export async function updateProduct(db: OrdersDatabase, actor: Actor, input: UpdateProductInput) {
  rights.require(actor.viewer, 'product', 'edit');
  const read = readInput(changes, withoutNulls(input));
  if (isRefusal(read)) return read;
  const { id, clientMutationId: _, attributes: wanted, ...given } = read.value;

  return db.command(actor, { name: 'updateProduct', input }, async (tx) => {
    const known = await lockProduct(tx.db, id);
    if (!known) return refuse.notFound('id');
    const product: ProductValues = {
      ...known,
      taxRate: given.taxRate ?? known.taxRate.toString(),
      name: given.name?.trim() ?? known.name,
      kind: given.kind ?? known.kind,
      categoryId: given.categoryId ?? known.categoryId,
      unit: given.unit?.trim() ?? known.unit,
      attributes: wanted ? byName(wanted) : known.attributes,
      saleStartsOn: given.saleStartsOn ?? known.saleStartsOn,
      saleEndsOn: given.saleEndsOn === undefined ? known.saleEndsOn : given.saleEndsOn,
    };
    const refusal = await problemOf(tx, product);
    if (refusal) return refusal;
    await updateProductRow(tx.db, id, product, tx.now);
    tx.audit({ action: 'product.changed', subject: ['Product', id], fields: Object.keys(given) });
    return { __typename: 'UpdateProductSuccess', productId: id };
  });
}

async function problemOf(tx: OrdersTx, { categoryId, saleStartsOn, saleEndsOn }: ProductValues) {
  if (saleEndsOn !== null && saleEndsOn < saleStartsOn) {
    return refuse.invalid({
      path: 'saleEndsOn',
      code: 'OUT_OF_RANGE',
      params: { min: saleStartsOn, max: '2199-12-31' },
    });
  }
  const [category] = await categoriesById(tx.db, [categoryId]);
  return category ? undefined : refuse.notFound('categoryId');
}

/** A null says no more than a field left out, but for the end of the sale, which an empty text opens. */
const withoutNulls = (input: UpdateProductInput) =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
