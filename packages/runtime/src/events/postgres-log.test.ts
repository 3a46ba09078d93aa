import { eventLogContract } from './contract.ts';
import { followContract } from './follow-contract.ts';
import { postgresBench } from './test-bench.ts';

eventLogContract('PostgreSQL', postgresBench);
followContract('PostgreSQL', postgresBench);
