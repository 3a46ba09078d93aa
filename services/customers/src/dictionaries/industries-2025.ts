import { codeList } from './code-list.ts';

/** Lines of business and product categories, each with its second level, as of 2025. */
const supplies = [
  ['FOOD_MACHINERY', '食品机械', '食品機械', 'Food machinery'],
  ['PACKAGING_DESIGN', '包装与设计', '包裝與設計', 'Packaging and design'],
  ['RAW_MATERIALS', '原材料供应', '原材料供應', 'Raw materials'],
  ['ANTI_COUNTERFEITING', '防伪技术', '防偽技術', 'Anti-counterfeiting'],
  ['OTHER_RELATED', '其他相关行业', '其他相關行業', 'Other related trades'],
  ['FOOD_PRODUCTION', '食品生产', '食品生產', 'Food production'],
] as const;

export const businessTypes = codeList(
  ['PRODUCTION', '生产型', '生產型', 'Production', codeList(...supplies)],
  ['TRADE', '贸易型', '貿易型', 'Trade', codeList(...supplies, ['OTHER', '其他', '其他', 'Other'])],
  [
    'SERVICE',
    '服务型',
    '服務型',
    'Service',
    codeList(
      ['TRADE_ASSOCIATION', '行业协会', '行業協會', 'Trade association'],
      ['RESEARCH', '科研机构', '科研機構', 'Research institute'],
      ['AUTHORITY', '职能部门', '職能部門', 'Authority'],
      ['TRADE_MEDIA', '行业媒体', '行業媒體', 'Trade media'],
      ['TRADE_WEBSITE', '行业网站', '行業網站', 'Trade website'],
      ['ADVERTISING', '广告公司', '廣告公司', 'Advertising agency'],
    ),
  ],
  ['OTHER', '其他', '其他', 'Other'],
);

export const productCategories = codeList(
  [
    'LIQUOR',
    '酒类',
    '酒類',
    'Alcoholic drinks',
    codeList(
      ['BAIJIU', '白酒', '白酒', 'Baijiu'],
      ['HUANGJIU', '黄酒', '黃酒', 'Rice wine'],
      ['GRAPE_WINE', '葡萄酒', '葡萄酒', 'Wine'],
      ['FRUIT_WINE', '果酒', '果酒', 'Fruit wine'],
      ['BEER', '啤酒', '啤酒', 'Beer'],
      ['OTHER_LIQUOR', '其他酒类', '其他酒類', 'Other alcoholic drinks'],
    ),
  ],
  ['SUGAR', '糖类', '糖類', 'Sugar'],
  [
    'BEVERAGES',
    '饮料',
    '飲料',
    'Soft drinks',
    codeList(
      ['CARBONATED', '碳酸饮料', '碳酸飲料', 'Carbonated drinks'],
      ['LACTIC', '乳酸饮料', '乳酸飲料', 'Lactic drinks'],
      ['JUICE', '果汁饮料', '果汁飲料', 'Juice'],
      ['WATER', '水类饮料', '水類飲料', 'Water'],
      ['TEA', '茶饮料', '茶飲料', 'Tea drinks'],
      ['OTHER_BEVERAGES', '其他饮料', '其他飲料', 'Other soft drinks'],
    ),
  ],
  [
    'CONVENIENCE_FOOD',
    '方便食品',
    '方便食品',
    'Convenience food',
    codeList(
      ['INSTANT_NOODLES', '方便面(饭)', '方便麵(飯)', 'Instant noodles and rice'],
      ['FROZEN', '速冻', '速凍', 'Frozen food'],
      ['CANNED', '罐头', '罐頭', 'Canned food'],
      ['OTHER_CONVENIENCE_FOOD', '其他方便食品', '其他方便食品', 'Other convenience food'],
    ),
  ],
  ['SNACKS', '休闲食品', '休閒食品', 'Snacks'],
  ['CONFECTIONERY', '糖果', '糖果', 'Confectionery'],
  ['SUNDRIES', '副食', '副食', 'Groceries'],
  ['CONDIMENTS', '调味品', '調味品', 'Condiments'],
  ['DAIRY', '乳品', '乳品', 'Dairy'],
  ['HEALTH_FOOD', '保健食品', '保健食品', 'Health food'],
  ['MEAT', '肉制品', '肉製品', 'Meat products'],
  ['OTHER_FOOD', '其他食品', '其他食品', 'Other food'],
  ['RELATED_TRADES', '相关行业', '相關行業', 'Related trades', codeList(...supplies)],
  ['OTHER', '其他', '其他', 'Other'],
);
