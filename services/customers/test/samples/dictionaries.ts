import type { Mutations } from './world.ts';

let count = 0;
/** Names that no entry of a dictionary has. */
const freshNames = () => {
  count += 1;
  return { zhCN: `果酒${count}`, zhTW: `水果酒${count}`, en: `Fruit wine ${count}` };
};
const freshCode = (name: string) => {
  count += 1;
  return `${name}_${count}`;
};

/** Code lists of two levels. */
export const dictionaries: Mutations = {
  createDictionary: {
    by: 'administrator',
    input: () => ({ code: freshCode('LIST'), names: { zhCN: '兴趣', zhTW: '興趣', en: 'Interests' } }),
  },
  addDictionaryEntry: {
    by: 'administrator',
    input: () => ({
      dictionary: 'PRODUCT_CATEGORY',
      parent: 'LIQUOR',
      code: freshCode('WINE'),
      names: freshNames(),
    }),
  },
  renameDictionaryEntry: {
    by: 'administrator',
    input: () => ({ dictionary: 'PRODUCT_CATEGORY', parent: 'LIQUOR', code: 'BEER', names: freshNames() }),
  },
  retireDictionaryEntry: {
    by: 'administrator',
    input: () => ({ dictionary: 'PRODUCT_CATEGORY', parent: 'LIQUOR', code: 'BEER', retired: true }),
  },
};
