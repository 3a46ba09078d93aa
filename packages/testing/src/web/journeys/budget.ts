import { join, resolve } from 'node:path';
import { overBudget, weightsOf } from '../../../../../web/build/budget.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';

const dist = resolve(import.meta.dirname, '../../../../../web/dist');

export const journey: Journey = {
  name: 'what browsers load',
  async run(_, proof) {
    for (const application of ['console', 'portal', 'member'])
      await proof.step(`${application}: home within 300 kB of compressed script, each page within 420`, async () => {
        const weighed = weightsOf(join(dist, application));
        none(overBudget(weighed));
        const [home] = weighed;
        const heaviest = weighed.toSorted((a, b) => b.bytes - a.bytes)[0];
        const told = (bytes = 0) => `${(bytes / 1000).toFixed(0)} kB`;
        return `home ${told(home?.bytes)}, heaviest ${heaviest?.page} ${told(heaviest?.bytes)}`;
      });
  },
};
