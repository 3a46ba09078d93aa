import { testDatabase } from './database.ts';
import { projectionRules } from './projection-rules.ts';

describe('A83 rebuild by command, and drift', () => {
  projectionRules('PostgreSQL', async () => {
    const { url, drop } = await testDatabase('event-log');
    return { urlFor: () => url, close: drop };
  });
});
