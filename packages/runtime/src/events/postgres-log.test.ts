import { eventLogContract } from './contract.ts';
import { postgresBench } from './test-bench.ts';

eventLogContract('PostgreSQL', postgresBench);
