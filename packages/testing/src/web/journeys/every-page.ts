import type { Language } from '@guanxi/language';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { SERVICES, unanswered, visitWithout } from '../pages/black-hole.ts';
import { formOutlivesSignIn } from '../pages/ended-sign-in.ts';
import { lookAt } from '../pages/look-at.ts';
import { makeRows } from '../pages/rows.ts';
import { pick, share, turnNow } from '../pages/turn.ts';
import { APPLICATIONS, type Place, walk } from '../pages/walk.ts';

const LANGUAGES: readonly Language[] = ['zh-CN', 'zh-TW', 'en'];
/** Turns after which every page has been looked at. */
const PARTS = 3;

/**
 * A part of what the others here prove, another one each day: a third of the pages in one shade, and all of these while one
 * service does not answer. `WEB_TURN` repeats the turn that the first step has told.
 */
export const journey: Journey = {
  name: 'a third of the pages, each with what leads from it',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    const turn = turnNow();
    // what turns slower meets, in time, every page
    const slow = Math.floor(turn / PARTS);
    const shade = pick(['light', 'dark'] as const, slow);
    const language = pick(LANGUAGES, turn + slow);
    const service = pick(SERVICES, slow);
    const opening = { shade, language } as const;
    const places: Place[] = [];

    await proof.step('one record of each kind is there', async () => {
      await makeRows(world);
      return `WEB_TURN=${turn}: ${shade}, ${language}, without ${service}`;
    });
    await proof.step('A48: no page of the third has a barrier', async () => {
      const walked = await Promise.all(
        APPLICATIONS.map((application) =>
          walk(stage, application, opening, {
            visit: lookAt(opening, [shade]),
            some: (all) => share(all, PARTS, turn),
          }),
        ),
      );
      places.push(...walked.flatMap((each) => each.places));
      none(walked.flatMap(({ problems }) => problems));
      return `${places.length} pages`;
    });
    await proof.step(`while ${service} does not answer, its part is named and the rest is there`, async () => {
      const { problems, longest } = await unanswered(world, service, () =>
        visitWithout(stage, service, places, language),
      );
      none(problems);
      return `${places.length} pages, busy for ${(longest / 1000).toFixed(1)} s at most`;
    });
    await proof.step('a form outlives the sign-in in which it was typed', () => formOutlivesSignIn(stage, world));
  },
};
