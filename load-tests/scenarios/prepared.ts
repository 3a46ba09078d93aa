import { SharedArray } from 'k6/data';
import type { Subjects } from './subjects.ts';

const [found] = new SharedArray<Subjects>('subjects', () => [JSON.parse(open(__ENV.SUBJECTS ?? '')) as Subjects]);
if (!found) throw new Error('no subjects');

/** What this run asks about. */
export const subjects: Subjects = found;
