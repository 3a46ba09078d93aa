import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import type { Journey } from '../journey.ts';
import { isChosen } from '../pages/chosen.ts';
import { lookAt } from '../pages/look-at.ts';
import { makeRows } from '../pages/rows.ts';
import { APPLICATIONS, type Walk, walk } from '../pages/walk.ts';

/** Every page of every application in both shades, wide and narrow, in both scripts; `WEB_ONLY=390-en` a part, `WEB_PAGES=/orders,/sales` only those pages and what they lead to. */
export const journey: Journey = {
  name: 'no barrier on any page',
  async run(stage, proof) {
    await proof.step('each kind of record is there', () => makeRows(new World(stage.addresses)));
    for (const width of [1280, 390])
      for (const language of (['zh-CN', 'en'] as const).filter((each) => isChosen(`${width}-${each}`)))
        await proof.step(`A48: every page at ${width} px in ${language}, light and dark`, async () => {
          const opening = { width, language };
          const visit = lookAt(opening, ['light', 'dark']);
          const walked = await Promise.all(
            APPLICATIONS.map((application) => walk(stage, application, opening, { visit, ...chosenPages() })),
          );
          none(walked.flatMap(({ problems }) => problems));
          return `${walked.flatMap(({ places }) => places).length} pages`;
        });
  },
};

function chosenPages(pages = process.env.WEB_PAGES?.split(',')): Walk {
  return pages ? { some: (all) => all.filter(({ path }) => pages.includes(path)) } : {};
}
