import { stepsOf } from './steps.ts';

const editor = (permission: string) => ['knowledge.article.edit', 'knowledge.article.approve'].includes(permission);
const head = (permission: string) => permission === 'knowledge.article.approve';
const at = (state: 'DRAFT' | 'SUBMITTED' | 'PUBLISHED', author = 'li') => ({ state, author: { id: author } });

test('K01 nobody publishes what he wrote himself', () => {
  expect(stepsOf({ versions: [at('SUBMITTED')], employee: 'li', may: editor })).toEqual([]);
  expect(stepsOf({ versions: [at('SUBMITTED')], employee: 'wang', may: head })).toEqual(['publish']);
});

test('K01 a draft is handed in by editors only; readers keep the published version, which can be withdrawn', () => {
  const versions = [at('DRAFT'), at('PUBLISHED')];
  expect(stepsOf({ versions, employee: 'li', may: editor })).toEqual(['submit', 'revise', 'withdraw']);
  expect(stepsOf({ versions, employee: 'wang', may: head })).toEqual(['withdraw']);
  expect(stepsOf({ versions, employee: 'zhao', may: () => false })).toEqual([]);
});
