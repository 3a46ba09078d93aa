// Role × field × surface: whoever is not to be told something is not told it in any way. 2,000 cases of chance, or as many
// as the argument says; GUANXI_SEED repeats a run's choices.
import { dice } from '../dice.ts';
import { freshSeed } from '../faulty-members.ts';
import { none, Proof } from '../proof.ts';
import { closeTestServer } from '../test-server.ts';
import { SURFACES, type Surface } from './question.ts';
import { unsampled } from './samples.ts';
import { openStand, type Stand } from './stand.ts';
import { Survey } from './survey.ts';

const CASES = 2_000;
/** Cases in which a planted leak must be met. */
const PLANTED = 40;

/** A little more than its part: not every question is answered. */
const SPARE = 1.1;

const wanted = Number(process.argv[2] ?? CASES);
const seed = freshSeed();
const proof = new Proof();
console.log(`${wanted} cases, seed ${seed} (GUANXI_SEED=${seed} repeats the choices)`);
const begun = performance.now();
let stand: Stand | undefined;
try {
  stand = await openStand();
  console.log(`${stand.viewers.length} people stand ready after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  await survey(stand);
} catch (error) {
  proof.fail(error);
} finally {
  await stand?.close();
  await closeTestServer();
}
proof.finish();

async function survey(open: Stand): Promise<void> {
  const going = new Survey(open, dice(seed));
  await proof.step('every field has a sample that somebody is told', async () => {
    none(await unsampled(going));
    return `${going.questions.length} questions`;
  });
  let asked = 0;
  for (const surface of SURFACES) {
    await proof.step(`G02 A36 ${surface}: nobody is told what is not his to know`, async () => {
      const result = await found(going, surface, Math.ceil((wanted * SPARE) / SURFACES.length));
      asked += result.asked;
      none(result.findings);
      return `${result.asked} cases`;
    });
  }
  await proof.step(`at least ${wanted} cases`, async () => {
    if (asked < wanted) throw new Error(`${asked} cases`);
    return `${asked} cases`;
  });
  for (const surface of SURFACES) {
    await proof.step(`a leak planted in ${surface} is found`, async () => {
      open.plant.at = surface;
      const { findings } = await found(going, surface, PLANTED).finally(() => {
        delete open.plant.at;
      });
      if (findings.length === 0) throw new Error('it was not found');
      return `${findings.length} times`;
    });
  }
}

async function found(going: Survey, surface: Surface, count: number) {
  const cases = await going.cases(surface, count);
  return going.findings(surface, cases);
}
