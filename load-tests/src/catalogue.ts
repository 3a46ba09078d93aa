import type { Client } from './client.ts';

const names = ['汾阳春 十年', '古井坊 原浆', '老窖 特曲', '江南 花雕', '东篱 菊酒', '品鉴会 服务'];

/** A small catalogue with a price for each product. */
export async function makeCatalogue(client: Client): Promise<void> {
  const suffix = Date.now().toString(36);
  const { category } = await client.send('administrator', 'createCategory', 'category { id }', {
    code: `load-${suffix}`,
    name: '酒类',
  });
  const { priceList } = await client.send('administrator', 'createPriceList', 'priceList { id }', {
    code: `LOAD-${suffix}`,
    name: '标准价',
    currency: 'CNY',
    validFrom: '2020-01-01',
  });
  for (const [at, name] of names.entries()) {
    const { product } = await client.send('administrator', 'createProduct', 'product { id }', {
      code: `L-${suffix}-${at}`,
      name,
      kind: at === 5 ? 'SERVICE' : 'GOODS',
      categoryId: category.id,
      unit: at === 5 ? '次' : '箱',
      taxRate: '0.13',
      saleStartsOn: '2020-01-01',
    });
    const rule = {
      priceListId: priceList.id,
      productId: product.id,
      code: `P${at}`,
      unitPrice: String(128.8 + at * 100),
    };
    await client.send('administrator', 'addPriceRule', 'priceRule { name }', rule);
  }
}
