import { addDays, type CalendarDay } from '@guanxi/runtime/clock';
import { HISTORY_DAYS } from './customers.ts';

/** What the demo firm sells. Prices are in yuan, tax included, of one unit. */
export type DemoProduct = {
  code: string;
  category: string;
  name: string;
  kind: 'GOODS' | 'SERVICE' | 'AD_SLOT' | 'EXHIBITION_STAND';
  unit: string;
  taxRate: string;
  price: number;
  /** From this quantity on, the second price. */
  bulk?: readonly [from: number, price: number];
  /** Companies only. */
  isTrade?: true;
};

export const demoCategories = [
  { code: 'wine', name: '酒类' },
  { code: 'food', name: '食品' },
  { code: 'advertising', name: '广告位' },
  { code: 'services', name: '服务' },
] as const;

const goods = (
  code: string,
  category: string,
  name: string,
  unit: string,
  price: number,
  bulkPrice: number,
): DemoProduct => ({
  code,
  category,
  name,
  kind: 'GOODS',
  unit,
  taxRate: '0.13',
  price,
  bulk: [60, bulkPrice],
});

export const demoProducts: readonly DemoProduct[] = [
  goods('WINE-BAIJIU-500', 'wine', '云峰陈酿白酒 500ml', '瓶', 268, 239),
  goods('WINE-YELLOW-750', 'wine', '东篱花雕黄酒 750ml', '瓶', 98, 86),
  goods('WINE-RED-750', 'wine', '玉泉赤霞珠干红 750ml', '瓶', 158, 138),
  goods('WINE-BEER-24', 'wine', '澜沧精酿啤酒 24 听', '箱', 186, 165),
  goods('FOOD-TEA-250', 'food', '清源明前龙井 250g', '盒', 328, 298),
  goods('FOOD-RICE-10', 'food', '金穗五常大米 10kg', '袋', 119, 105),
  goods('FOOD-OIL-5', 'food', '瑞禾压榨花生油 5L', '桶', 139, 126),
  goods('FOOD-GIFT-BOX', 'food', '丰年节庆礼盒', '盒', 399, 359),
  {
    code: 'AD-MAGAZINE-PAGE',
    category: 'advertising',
    name: '《渠道》杂志内页整版',
    kind: 'AD_SLOT',
    unit: '期',
    taxRate: '0.06',
    price: 18_000,
    isTrade: true,
  },
  {
    code: 'AD-WEB-BANNER',
    category: 'advertising',
    name: '行业网站首页横幅',
    kind: 'AD_SLOT',
    unit: '周',
    taxRate: '0.06',
    price: 3600,
    isTrade: true,
  },
  {
    code: 'SERVICE-TASTING',
    category: 'services',
    name: '品鉴会策划执行',
    kind: 'SERVICE',
    unit: '场',
    taxRate: '0.06',
    price: 6800,
    isTrade: true,
  },
  {
    code: 'SERVICE-DELIVERY',
    category: 'services',
    name: '冷链配送',
    kind: 'SERVICE',
    unit: '次',
    taxRate: '0.06',
    price: 60,
  },
];

/** The price of the standing list for a quantity, in fen. */
export const priceOf = ({ price, bulk }: DemoProduct, quantity: number): number =>
  Math.round((bulk && quantity >= bulk[0] ? bulk[1] : price) * 100);

/** The standing list holds for all of the past; the members' list begins with the installation. */
export const demoLists = (today: CalendarDay) =>
  [
    { code: 'STANDARD', name: '标准价目', validFrom: addDays(today, -HISTORY_DAYS - 30), priority: 0 },
    { code: 'MEMBERS', name: '会员价目', validFrom: today, priority: 10 },
  ] as const;

export type DemoRule = {
  list: string;
  code: string;
  product: string;
  unitPrice: string;
  tier?: string;
  minQuantity?: string;
};

const tiers = [
  ['SILVER', 0.97],
  ['GOLD', 0.94],
  ['PLATINUM', 0.9],
] as const;

/** Standing prices by quantity; prices by tier for goods. */
export const demoRules = (): DemoRule[] =>
  demoProducts.flatMap(({ code, kind, price, bulk }): DemoRule[] => [
    { list: 'STANDARD', code, product: code, unitPrice: price.toFixed(2) },
    ...(bulk
      ? [
          {
            list: 'STANDARD',
            code: `${code}-BULK`,
            product: code,
            unitPrice: bulk[1].toFixed(2),
            minQuantity: String(bulk[0]),
          },
        ]
      : []),
    ...(kind === 'GOODS'
      ? tiers.map(([tier, share]) => ({
          list: 'MEMBERS',
          code: `${code}-${tier}`,
          product: code,
          unitPrice: (price * share).toFixed(2),
          tier,
        }))
      : []),
  ]);
