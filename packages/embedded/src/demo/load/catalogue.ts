import { addDays, startOfDay } from '@guanxi/runtime/clock';
import { type Result, refusals, succeeded } from '../answers.ts';
import { demoCategories, demoLists, demoProducts, demoRules } from '../catalogue.ts';
import { HISTORY_DAYS } from '../customers.ts';
import type { DemoContext } from '../steps.ts';

type Made = Result & { made: { id: string } };
const mutation = (name: string, success: string, made: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${refusals} ... on ${success} { made: ${made} { id } } } }`;

/** Loads categories, products, price lists and their rules, as the administrator set them up before the first order. */
export async function loadCatalogue({ today, zone, past }: DemoContext): Promise<void> {
  const before = addDays(today, -HISTORY_DAYS - 30);
  const orders = past('orders');
  const at = startOfDay(before, zone);
  const make = async (name: string, made: string, key: string, input: object, when = at): Promise<string> => {
    const success = `${name[0]?.toUpperCase()}${name.slice(1)}Success`;
    const given = { ...input, clientMutationId: `demo:${name}:${key}` };
    const answer = await orders.query<Record<string, Made>>(when, 'administrator', mutation(name, success, made), {
      input: given,
    });
    return succeeded(answer[name] as Made, success).made.id;
  };
  const categories = new Map<string, string>();
  for (const { code, name } of demoCategories)
    categories.set(code, await make('createCategory', 'category', code, { code, name }));
  const products = new Map<string, string>();
  for (const { code, name, kind, unit, taxRate, category } of demoProducts) {
    const input = { code, name, kind, unit, taxRate, categoryId: categories.get(category), saleStartsOn: before };
    products.set(code, await make('createProduct', 'product', code, input));
  }
  const lists = new Map<string, string>();
  for (const list of demoLists(today))
    lists.set(list.code, await make('createPriceList', 'priceList', list.code, { ...list, currency: 'CNY' }));
  for (const { list, product, ...rule } of demoRules()) {
    const input = { ...rule, priceListId: lists.get(list), productId: products.get(product) };
    await make('addPriceRule', 'priceRule', `${list}:${rule.code}`, input);
  }
}
