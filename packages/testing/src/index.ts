export { type TestArea, type TestDatabase, testDatabase } from './database.ts';
export { type Dice, dice } from './dice.ts';
export { everythingIn } from './everything.ts';
export { deliver, drain, type Envelope, handOn, type OutgoingFact } from './facts.ts';
export { type FaultyMembers, faultyMembers, freshSeed, type PlantedFault } from './faulty-members.ts';
export { request, type SubgraphRequest, serve } from './http.ts';
export { type Person, type PersonName, people, person } from './people.ts';
export { personalDataOf } from './personal-data.ts';
export { type ExpectedMembers, expectedMembers, memberFile } from './samples.ts';
export {
  type Answer,
  type Asker,
  execute,
  GATEWAY_KEY,
  runJobs,
  runSweep,
  startTestService,
  type TestClock,
  type TestService,
  type TestServiceOptions,
  testClock,
  testSettings,
  viewerFor,
} from './service.ts';
export { type Counted, countStatements } from './statements.ts';
export { closeTestServer } from './test-server.ts';
export { AUDIENCE, signToken, type TokenOptions, testIssuer } from './tokens.ts';
export { until, type Waiting } from './until.ts';
