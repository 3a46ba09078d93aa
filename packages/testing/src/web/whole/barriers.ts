import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { isChosen } from '../pages/chosen.ts';
import { lookAt } from '../pages/look-at.ts';
import { makeRows } from '../pages/rows.ts';
import { APPLICATIONS, walk } from '../pages/walk.ts';

/** Every page of every application in both shades, wide and narrow, in both scripts; `WEB_ONLY=console,dark` a part. */
export const journey: Journey = {
  name: 'no barrier on any page',
  async run(stage, proof) {
    await proof.step('each kind of record is there', () => makeRows(new World(stage.addresses)));
    for (const shade of ['light', 'dark'] as const)
      for (const width of [1280, 390])
        for (const application of APPLICATIONS.filter((each) => isChosen([each, shade, width])))
          await proof.step(`A48: ${application}, ${shade}, ${width} px`, async () => {
            const opening = { shade, width, language: width === 1280 ? 'zh-CN' : 'en' } as const;
            const { places, problems } = await walk(stage, application, opening, { visit: lookAt(opening) });
            none(problems);
            return `${places.length} pages`;
          });
  },
};
