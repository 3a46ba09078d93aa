import type { Chance } from './chance.ts';

export interface Offer {
  id: string;
  code: string;
  name: string;
  unit: string;
  /** In fen, tax of 13 % included. */
  price: number;
  gold: number;
  ruleId: string;
  goldRuleId: string;
}

const kinds = ['白酒', '黄酒', '葡萄酒', '果酒', '啤酒', '米酒'];
const makes = ['云峰', '东篱', '玉泉', '汾阳', '古井', '江南', '金穗', '清源', '同和', '福临'];
export const CATEGORY = { code: 'drinks', name: '酒类' };
export const PRICE_LIST = { code: 'STANDARD', name: '标准价' };

/** Sixty products with a price for everybody and a better one for gold members. */
export function offersOf(chance: Chance, at: number): Offer[] {
  return kinds.flatMap((kind, row) =>
    makes.map((make, column): Offer => {
      const price = (68 + ((row * 37 + column * 53) % 23) * 40) * 100 + 80;
      return {
        id: chance.id(at),
        code: `W${row}${column}`,
        name: `${make}${kind}`,
        unit: '瓶',
        price,
        gold: Math.round((price * 0.93) / 100) * 100,
        ruleId: chance.id(at),
        goldRuleId: chance.id(at),
      };
    }),
  );
}
