import { service as contracts } from '@guanxi/proto';
import { isRefusal, type Parts, type Resolvers } from '@guanxi/runtime';
import { badInputFindings, inputBench } from '@guanxi/testing/schema-tests/bad-input';
import { growthFindings } from '@guanxi/testing/schema-tests/growth';
import { leakFindings, rightsBench } from '@guanxi/testing/schema-tests/leaks';
import { schemaOf } from '@guanxi/testing/schema-tests/schema';
import type { PrismaClient } from '../src/generated/prisma/client.ts';
import { service } from '../src/service.ts';
import { samples, type World } from './samples.ts';

// The suites generated from the schema are trusted by every service: here they must find what is planted.
const schema = schemaOf(service);
const PATIENCE = 120_000;

/** The service with some resolvers in place of its own. */
function planted(resolvers: (parts: Parts<PrismaClient>, own: Resolvers) => Resolvers): typeof samples {
  const features: typeof service.features = (parts) => {
    const built = service.features(parts);
    const own = Object.fromEntries(
      built.resolvers.flatMap((map) => Object.entries(map)).map(([type, fields]) => [type, { ...fields }]),
    );
    for (const map of built.resolvers)
      for (const [type, fields] of Object.entries(map)) Object.assign(own[type], fields);
    return { ...built, resolvers: [...built.resolvers, resolvers(parts, own)] };
  };
  return { ...samples, service: { ...service, features } };
}

test(
  'G02 a list and a reference without their rights are found',
  async () => {
    const bench = await rightsBench<PrismaClient, World>(
      planted(({ db }) => {
        const anyOne = (_: unknown, { id }: { id: string }) => db.read.serviceRequest.findUnique({ where: { id } });
        return {
          Query: { request: anyOne },
          ServiceRequest: { __resolveReference: (reference: { id: string }) => anyOne(undefined, reference) },
        };
      }),
      schema,
    );
    const findings = await leakFindings(bench).finally(() => bench.running.stop());
    for (const way of ['request as it is', 'ServiceRequest by its id']) {
      for (const stranger of ['without sign-in', 'by seller-south', 'by partner2', 'by member2'])
        expect(findings).toContainEqual(expect.stringContaining(`${way}: found ${stranger}`));
    }
  },
  PATIENCE,
);

test(
  'G02 a refusal that leaves a fact behind is found, and so is bad input that is taken',
  async () => {
    const bench = await inputBench<PrismaClient, World>(
      planted(({ db, clock }, own) => ({
        Mutation: {
          solveRequest: async (parent: unknown, args: { input: { solution?: string } }, context: never) => {
            const result = await own.Mutation.solveRequest(parent, args, context);
            const { viewer } = context as { viewer: never };
            const value = { requestId: '', customerId: '' };
            const topic = 'crm.service.request.v1';
            if (isRefusal(result))
              await db.transaction({ viewer, clock }, async (tx) =>
                tx.emit({ type: contracts.RequestSolvedSchema, topic, key: 'x', value }),
              );
            return result;
          },
          addToRequest: (parent: unknown, { input }: { input: { text: string } }, context: never) =>
            own.Mutation.addToRequest(parent, { input: { ...input, text: input.text.slice(0, 100) } }, context),
        },
      })),
      schema,
    );
    try {
      expect(await badInputFindings(bench, 'solveRequest')).toContainEqual(expect.stringContaining('guanxi.outbox'));
      expect(await badInputFindings(bench, 'addToRequest')).toContainEqual(
        expect.stringContaining('addToRequest text over-long: taken'),
      );
    } finally {
      await bench.running.stop();
    }
  },
  PATIENCE,
);

test(
  'G02 a statement for each row is found',
  async () => {
    const findings = await growthFindings<PrismaClient, World>(
      planted(({ db }) => ({
        ServiceRequest: {
          subject: async ({ id }: { id: string }) =>
            (await db.read.serviceRequest.findMany({ where: { id }, select: { subject: true } }))[0]?.subject,
        },
      })),
      schema,
    );
    expect(findings).toContainEqual(expect.stringMatching(/^requests: \d+, \d+, 2\d\d statements/));
  },
  PATIENCE,
);

test(
  'G02 what has no sample fails by name',
  async () => {
    const { openRequest: _, ...mutations } = samples.mutations;
    const { ServiceRequest: __, ...others } = samples.rights.records({} as World);
    const lacking = { ...samples, mutations, rights: { ...samples.rights, records: () => others } };
    const bench = await inputBench<PrismaClient, World>(lacking, schema);
    try {
      expect(await badInputFindings(bench, 'openRequest')).toEqual([
        expect.stringContaining('add mutations.openRequest'),
      ]);
    } finally {
      await bench.running.stop();
    }
    const rights = await rightsBench<PrismaClient, World>(lacking, schema);
    expect(await leakFindings(rights).finally(() => rights.running.stop())).toContain(
      'add a ServiceRequest to rights.records',
    );
  },
  PATIENCE,
);
