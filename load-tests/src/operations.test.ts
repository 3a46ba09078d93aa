import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiSchema } from '@guanxi/gateway/graphql/api-schema';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { type OperationName, operations, operationsOf } from '../scenarios/operations/operations.ts';
import { executorsOf, type ProfileName, profileNames } from '../scenarios/profiles.ts';
import { thresholdsOf } from '../scenarios/thresholds.ts';

const names = Object.keys(operations) as OperationName[];

describe('operations of the load tests', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await apiSchema(readFileSync(join(import.meta.dirname, '../../gateway/supergraph.graphql'), 'utf8'));
  });

  test.each(names)('%s is an operation of the schema, under its own name', (name) => {
    const document = parse(operations[name]);
    expect(validate(schema, document)).toEqual([]);
    expect(document.definitions).toMatchObject([{ kind: 'OperationDefinition', name: { value: name } }]);
  });

  test('each belongs to one kind of person', () => {
    expect(Object.values(operationsOf).flat().sort()).toEqual([...names].sort());
  });
});

describe('profiles', () => {
  test('the mixed scenario shares the rate of visits out among all kinds of people', () => {
    const parts = executorsOf({ profile: 'load', scenario: 'mixed', rate: 20, duration: '1m' });
    const rates = Object.values(parts).map((part) => (part as { rate: number }).rate / 60);
    expect(Object.keys(parts)).toEqual(['staff', 'partner', 'member']);
    expect(rates.reduce((sum, rate) => sum + rate, 0)).toBeCloseTo(20);
  });

  test.each(profileNames)('%s opens visits at a rate, whatever becomes of those before', (profile) => {
    for (const part of Object.values(executorsOf({ profile, scenario: 'mixed', rate: 5, duration: '1m' })))
      expect(part.executor).toMatch(/arrival-rate$/);
  });

  test('ordinary load may fail in nothing and drop nothing', () => {
    for (const profile of ['smoke', 'load', 'soak'] satisfies ProfileName[])
      expect(thresholdsOf({ profile, scenario: 'mixed', slack: 1 })).toMatchObject({
        failed_answers: ['rate==0'],
        dropped_iterations: ['count==0'],
      });
  });

  test('under overload what is answered must still be right', () => {
    for (const profile of ['stress', 'spike'] satisfies ProfileName[])
      expect(thresholdsOf({ profile, scenario: 'mixed', slack: 1 })).toMatchObject({ wrong_answers: ['rate==0'] });
  });
});
