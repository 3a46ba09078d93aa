const typescript = (syntax) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2024',
      parser: { syntax: 'typescript', tsx: syntax === 'tsx' },
      transform: { verbatimModuleSyntax: true, react: { runtime: 'automatic', importSource: '@guanxi/web/jsx' } },
    },
    module: { type: 'es6' },
  },
];
const everywhere = {
  testPathIgnorePatterns: ['/node_modules/', '/\\.guanxi/'],
  modulePathIgnorePatterns: ['<rootDir>/\\.guanxi/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': typescript('ts'), '\\.tsx$': typescript('tsx') },
};

/** Tests that run in Node, of whatever files: what the platform's and the chart's configurations begin with. */
/** @type {import('jest').Config} */
export const node = {
  ...everywhere,
  testEnvironment: 'node',
  globalSetup: '@guanxi/testing/global-setup',
  globalTeardown: '@guanxi/testing/global-teardown',
};

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  // modules in a context of their own outlive their suite: a worker that has gathered many of them is replaced
  workerIdleMemoryLimit: '1500MB',
  // a first query on a fresh database, a form in a browser that is not one, on two busy cores
  testTimeout: 120_000,
  projects: [
    {
      ...node,
      displayName: 'node',
      testMatch: ['<rootDir>/{packages,services,gateway,proto,web,docker,load-tests}/**/*.test.ts'],
    },
    {
      ...everywhere,
      displayName: 'browser',
      testEnvironment: '<rootDir>/web/test/environment.js',
      // browsers' builds of some packages are neither modules nor CommonJS
      testEnvironmentOptions: { customExportConditions: ['node'] },
      setupFiles: ['<rootDir>/web/test/browser.ts'],
      setupFilesAfterEnv: ['<rootDir>/web/test/cleanup.ts'],
      testMatch: ['<rootDir>/web/**/*.test.tsx'],
      moduleNameMapper: { '\\.css$': '<rootDir>/web/test/style.ts' },
    },
  ],
};
