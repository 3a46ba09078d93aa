import { describeSchema } from '@guanxi/testing/schema-tests/index';
import { samples } from './samples.ts';

describeSchema(samples);
