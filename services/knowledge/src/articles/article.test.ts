import { type ArticleState, decide } from './article.ts';

const latest = (state: ArticleState, version = 2) => ({ version, state, author: 'anna' });

describe('the life of an article', () => {
  test('K01 a draft is rewritten in place, a published text gets a new version', () => {
    expect(decide('revise', latest('DRAFT'), 1, 'anna')).toEqual({ kind: 'rewrite', version: 2 });
    expect(decide('revise', latest('PUBLISHED'), 2, 'anna')).toEqual({ kind: 'new-version', version: 3 });
    expect(decide('revise', latest('WITHDRAWN'), null, 'anna')).toEqual({ kind: 'new-version', version: 3 });
  });

  test('K01 what was handed in is fixed until it is decided', () => {
    expect(decide('revise', latest('SUBMITTED'), 1, 'anna')).toEqual({ kind: 'wrong-state', state: 'SUBMITTED' });
  });

  test('K01 nobody approves his own text', () => {
    expect(decide('publish', latest('SUBMITTED'), null, 'anna')).toEqual({ kind: 'own-work' });
    expect(decide('publish', latest('SUBMITTED'), null, 'bert')).toEqual({
      kind: 'to',
      version: 2,
      state: 'PUBLISHED',
    });
  });

  test('K01 only what was handed in can be published, only what is published withdrawn', () => {
    for (const state of ['DRAFT', 'PUBLISHED', 'WITHDRAWN'] as const) {
      expect(decide('publish', latest(state), null, 'bert')).toEqual({ kind: 'wrong-state', state });
    }
    expect(decide('withdraw', latest('DRAFT'), 1, 'bert')).toEqual({ kind: 'to', version: 1, state: 'WITHDRAWN' });
    expect(decide('withdraw', latest('DRAFT'), null, 'bert')).toEqual({ kind: 'wrong-state', state: 'DRAFT' });
  });
});
