import { node } from './jest.config.js';

/** Tests against real servers that are started here: `npm run platform`. They need Java 17 and, once, Maven. */
/** @type {import('jest').Config} */
export default {
  ...node,
  maxWorkers: 2,
  testMatch: ['<rootDir>/packages/testing/src/platform/**/*.platform.ts'],
  // a broker that is killed and started again, several times in one test
  testTimeout: 180_000,
  reporters: ['default', '<rootDir>/packages/testing/src/platform/count-reporter.js'],
};
