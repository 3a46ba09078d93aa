/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  globalSetup: '@guanxi/testing/global-setup',
  globalTeardown: '@guanxi/testing/global-teardown',
  testMatch: ['<rootDir>/{packages,services,gateway,proto,web,docker,load-tests}/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/\\.guanxi/'],
  modulePathIgnorePatterns: ['<rootDir>/\\.guanxi/'],
  extensionsToTreatAsEsm: ['.ts'],
  // a first query on a fresh database, on two busy cores
  testTimeout: 30_000,
  maxWorkers: 2,
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2024', parser: { syntax: 'typescript' }, transform: { verbatimModuleSyntax: true } },
        module: { type: 'es6' },
      },
    ],
  },
};
