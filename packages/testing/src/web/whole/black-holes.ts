import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { SERVICES, unanswered, visitWithout } from '../pages/black-hole.ts';
import { isChosen } from '../pages/chosen.ts';
import { makeRows } from '../pages/rows.ts';
import { APPLICATIONS, type Place, walk } from '../pages/walk.ts';

/** Every page of every application while each service in turn takes connections and answers nothing; `WEB_ONLY=orders` one. */
export const journey: Journey = {
  name: 'a service that does not answer',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    const places: Place[] = [];
    await proof.step('each kind of record is there, and a page for each', async () => {
      await makeRows(world);
      const walked = await Promise.all(APPLICATIONS.map((application) => walk(stage, application, {})));
      places.push(...walked.flatMap((each) => each.places));
      none(walked.flatMap(({ problems }) => problems));
      return `${places.length} pages`;
    });
    const chosen = [...SERVICES.entries()].filter(([, service]) => isChosen(service));
    for (const [index, service] of chosen)
      await proof.step(`while ${service} does not answer, its part is named and the rest is there`, async () => {
        const language = index % 2 === 0 ? 'zh-CN' : 'en';
        const { problems, longest } = await unanswered(world, service, () =>
          visitWithout(stage, service, places, language),
        );
        none(problems);
        return `${places.length} pages, busy for ${(longest / 1000).toFixed(1)} s at most`;
      });
  },
};
