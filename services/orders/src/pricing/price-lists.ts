import {
  type Actor,
  clientMutationId,
  field,
  isRefusal,
  newId,
  problem,
  readInput,
  refuse,
  viewerId,
} from '@guanxi/runtime';
import { z } from 'zod';
import { productsFor } from '../catalogue/find-products.ts';
import type { OrdersDatabase } from '../context.ts';
import type { AddPriceRuleInput, CreatePriceListInput } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { insertList, insertRule, lockList } from './pricing-store.ts';

const code = () =>
  field.requiredText({ max: 40 }).superRefine((given, context) => {
    if (given.trim() !== '' && !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(given)) problem(context, 'MALFORMED');
  });
const priority = () => field.int({ min: -1000, max: 1000 }).nullish();
const currencies = new Set(Intl.supportedValuesOf('currency'));

const newList = z.object({
  code: code(),
  name: field.requiredText({ max: 100 }),
  currency: z.string().superRefine((given, context) => {
    if (!currencies.has(given)) problem(context, 'UNKNOWN_VALUE');
  }),
  validFrom: field.day(),
  validTo: field.optional(field.day()),
  priority: priority(),
  clientMutationId: clientMutationId(),
});

const newRule = z.object({
  priceListId: field.id(),
  code: code(),
  productId: field.id(),
  tier: field.optional(
    z.string().superRefine((given, context) => {
      if (!/^[A-Z][A-Z0-9_]{0,39}$/.test(given)) problem(context, 'MALFORMED');
    }),
  ),
  minQuantity: field.optional(field.amount({ min: '0', max: '1000000', scale: 4 })),
  startsOn: field.optional(field.day()),
  endsOn: field.optional(field.day()),
  unitPrice: field.amount({ min: '0', max: '999999999', scale: 4 }),
  priority: priority(),
  clientMutationId: clientMutationId(),
});

const endsEarly = (path: string, from: string) =>
  refuse.invalid({ path, code: 'OUT_OF_RANGE', params: { min: from, max: '2199-12-31' } });

/** Opens a price list. */
export async function createPriceList(db: OrdersDatabase, actor: Actor, input: CreatePriceListInput) {
  rights.require(actor.viewer, 'price', 'edit');
  const read = readInput(newList, input);
  if (isRefusal(read)) return read;
  const given = read.value;
  if (given.validTo && given.validTo < given.validFrom) return endsEarly('validTo', given.validFrom);

  return db.command(actor, { name: 'createPriceList', input }, async (tx) => {
    const id = newId();
    const list = {
      ...given,
      id,
      name: given.name.trim(),
      validTo: given.validTo ?? null,
      priority: given.priority ?? 0,
    };
    const isNew = await insertList(tx.db, list, tx.now);
    if (!isNew) return refuse.invalid({ path: 'code', code: 'TAKEN', params: { value: given.code } });
    tx.audit({ action: 'price-list.created', subject: ['PriceList', id] });
    return { __typename: 'CreatePriceListSuccess', priceListId: id };
  });
}

/** Adds a rule to a list, or a new version of one that it holds. */
export async function addPriceRule(db: OrdersDatabase, actor: Actor, input: AddPriceRuleInput) {
  rights.require(actor.viewer, 'price', 'edit');
  const read = readInput(newRule, input);
  if (isRefusal(read)) return read;
  const given = read.value;
  if (given.startsOn && given.endsOn && given.endsOn < given.startsOn) return endsEarly('endsOn', given.startsOn);

  return db.command(actor, { name: 'addPriceRule', input }, async (tx) => {
    const list = await lockList(tx.db, given.priceListId);
    if (!list) return refuse.notFound('priceListId');
    const [product] = await productsFor(tx.db, actor.viewer, actor.clock.today(), [given.productId]);
    if (!product) return refuse.notFound('productId');

    const rule = {
      id: newId(),
      priceListId: list.id,
      code: given.code,
      productId: product.id,
      tier: given.tier ?? null,
      minQuantity: given.minQuantity ?? '0',
      startsOn: given.startsOn ?? null,
      endsOn: given.endsOn ?? null,
      unitPrice: given.unitPrice,
      priority: given.priority ?? 0,
    };
    const version = await insertRule(tx.db, rule, viewerId(actor.viewer), tx.now);
    tx.audit({ action: 'price-rule.added', subject: ['PriceRule', rule.id], reason: `version ${version}` });
    return { __typename: 'AddPriceRuleSuccess', priceRuleId: rule.id };
  });
}
