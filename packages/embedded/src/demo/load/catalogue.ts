import { addDays, startOfDay } from '@guanxi/runtime/clock';
import { perform, type Run } from '../answers.ts';
import { demoCategories, demoLists, demoProducts, demoRules } from '../catalogue.ts';
import { HISTORY_DAYS } from '../customers.ts';
import type { DemoContext } from '../steps.ts';

/** Loads categories, products, price lists and their rules, as the administrator set them up before the first order. */
export async function loadCatalogue({ today, zone, past }: DemoContext): Promise<void> {
  const before = addDays(today, -HISTORY_DAYS - 30);
  const orders = past('orders');
  const at = startOfDay(before, zone);
  const run: Run = (document, variables) => orders.query(at, 'administrator', document, variables);
  const make = async (name: string, made: string, key: string, input: object): Promise<string> => {
    const given = { ...input, clientMutationId: `demo:${name}:${key}` };
    return (await perform<{ made: { id: string } }>(run, name, `made: ${made} { id }`, given)).made.id;
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
