import { existsSync, globSync } from 'node:fs';

const TEST = '(\\.test\\.tsx?$|/test/)';
const INPUT_OUTPUT = [
  '/generated/prisma/',
  '-store\\.ts$',
  '^(node:)?(fs|fs/promises|net|http|https|child_process|worker_threads)$',
  'node_modules/(pg|undici|nodemailer|graphile-worker|@prisma|openid-client)/',
];

// A rule of the business is a file of a feature with its test beside it: points.ts and points.test.ts.
const rules = globSync('services/*/src/*/*.test.ts')
  .map((test) => test.replaceAll('\\', '/').replace(/\.test\.ts$/, '.ts'))
  .filter((file) => existsSync(file) && !/(-store|\.events|\.resolvers)\.ts$/.test(file));
const exactly = (files) => files.map((file) => `^${file.replaceAll('.', '\\.')}$`);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'What needs each other is one thing. Types may refer to each other.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'rules-are-pure',
      comment: 'A rule decides over what it is given: it reads no database, file or network.',
      severity: 'error',
      from: { path: exactly(rules.length > 0 ? rules : ['none']) },
      to: { path: INPUT_OUTPUT, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvers-do-not-touch-the-database',
      comment: 'Resolvers map arguments to use cases and results to types.',
      severity: 'error',
      from: { path: '\\.resolvers\\.ts$' },
      to: {
        path: ['/generated/prisma/', 'node_modules/(pg|@prisma)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'a-store-belongs-to-its-feature',
      comment: "Another feature's rows are reached through its use cases and queries.",
      severity: 'error',
      from: { path: '^services/([^/]+)/src/([^/]+)/', pathNot: TEST },
      to: { path: '^services/$1/src/[^/]+/[^/]*-store\\.ts$', pathNot: '^services/$1/src/$2/' },
    },
    {
      name: 'only-stores-hold-a-client',
      comment: 'Beside stores only the composition root makes a database client; others know its type at most.',
      severity: 'error',
      from: {
        path: '^services/[^/]+/',
        pathNot: ['-store\\.ts$', '^services/[^/]+/src/[^/]+\\.ts$', '/generated/', TEST],
      },
      to: { path: ['/generated/prisma/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-runtime-speaks-to-postgresql',
      severity: 'error',
      from: { path: '^(services|gateway)/', pathNot: TEST },
      to: { path: 'node_modules/(pg|graphile-worker)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'services-do-not-know-each-other',
      comment: 'They share facts.',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'the-gateway-knows-no-service',
      severity: 'error',
      from: { path: '^gateway/', pathNot: TEST },
      to: { path: '^services/' },
    },
    {
      name: 'the-runtime-knows-nobody',
      severity: 'error',
      from: { path: '^packages/runtime/', pathNot: [TEST, '/(contract|test-bench)\\.ts$'] },
      to: { path: '^(services|gateway|packages/(embedded|testing|prisma-engine))/' },
    },
    {
      name: 'the-product-does-not-need-its-tests',
      severity: 'error',
      from: {
        path: '^(services|gateway|packages/(runtime|embedded|prisma-engine)|proto)/',
        pathNot: [TEST, '/(contract|test-bench)\\.ts$'],
      },
      to: { path: '^packages/testing/' },
    },
    {
      name: 'applications-do-not-know-each-other',
      comment: 'What two of them need is in the kit.',
      severity: 'error',
      from: { path: '^web/(console|portal|member)/' },
      to: { path: '^web/(console|portal|member)/', pathNot: '^web/$1/' },
    },
    {
      name: 'the-kit-knows-no-application',
      severity: 'error',
      from: { path: '^web/kit/' },
      to: { path: '^web/(self-service|console|portal|member)/' },
    },
    {
      name: 'self-service-knows-no-application',
      comment: 'Pages that portal and member both have; the console has its own.',
      severity: 'error',
      from: { path: '^web/(self-service|console)/' },
      to: { path: '^web/(self-service|console|portal|member)/', pathNot: '^web/$1/' },
    },
    {
      name: 'areas-are-reached-by-their-addresses',
      comment:
        'A page of another area is a link; its code stays out of this bundle. Cards, fields that find a record, and those that the firm adds may be shared.',
      severity: 'error',
      from: { path: '^web/(console|portal|member)/([^/]+)/' },
      to: {
        path: '^web/$1/[^/]+/',
        pathNot: ['^web/$1/$2/', '^web/$1/find/', '^web/$1/fields/', '^web/$1/[^/]+/[^/]*-card\\.tsx$'],
      },
    },
    {
      name: 'browser-code-runs-in-browsers',
      comment:
        'Code lists and names of import columns are plain values: said once, by the service that owns them. So are the rules of layouts, which hold on both sides.',
      severity: 'error',
      from: { path: '^web/(kit|self-service|console|portal|member)/', pathNot: TEST },
      to: {
        path: [
          '^(packages/(?!(language)/|(exports/src/columns|fields/src/layout)\\.ts)|services|gateway|web/(src|build))',
          '^(node:)?(fs|path|http|crypto)$',
        ],
        pathNot: '^services/customers/src/(dictionaries/|import-files/columns\\.ts$)',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^web/(dist|generated)/|/generated/graphql|/generated/prisma/(internal|models)|_pb\\.ts$)' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
