import { node } from '../jest.config.js';

/** Tests of the chart as Helm renders it, without a cluster: `npm run chart`. Helm and the other tools come from cluster/tools.sh. */
/** @type {import('jest').Config} */
export default {
  ...node,
  maxWorkers: 2,
  testTimeout: 120_000,
  rootDir: '..',
  globalSetup: '<rootDir>/charts/test/tools.ts',
  globalTeardown: undefined,
  testMatch: ['<rootDir>/charts/test/**/*.test.ts'],
  reporters: ['default', '<rootDir>/packages/testing/src/platform/count-reporter.js'],
};
