import { execute, type PersonName } from '@guanxi/testing';
import type { Running } from './customers-bench.ts';

/** What a caller's digits find, for whoever asks. */
export const matches = async (running: Running, asker: PersonName, digits: string, first = 20) =>
  (
    await execute(
      running,
      asker,
      `query ($digits: String!, $first: Int) { customersByDigits(digits: $digits, first: $first) { more matches {
        customer { id } contact { name } line exact number { number typed extension masked } } } }`,
      { digits, first },
    )
  ).data.customersByDigits;
