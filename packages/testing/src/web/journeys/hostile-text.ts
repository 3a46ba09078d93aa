import { equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { World } from '../../journey/world.ts';
import { none } from '../../proof.ts';
import { until } from '../../until.ts';
import { isWide } from '../crawl.ts';
import type { Journey } from '../journey.ts';
import { settled } from '../stage.ts';
import { newStamp } from '../stamp.ts';

/** What runs where a page takes text for markup, an address or a template. */
const RUNS = `<img src=x onerror="window.ran=1"><script>window.ran=1</script><svg onload="window.ran=1">javascript:window.ran=1 {{constructor.constructor('window.ran=1')()}} \${window.ran=1}`;
/** What turns round, covers or hides the words beside it, or makes a line that nothing breaks. */
const BREAKS = [
  '\u202Egnp.exe',
  '\u2066\u202Dabc\u2067',
  `Z${'\u0338\u0322\u0321\u0335\u0345'.repeat(8)}`,
  'W'.repeat(90),
  '﷽﷽﷽',
  '\u200B\u2060\uFEFF\u3164',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿𪚥',
] as const;
const hostile = (stamp: string, max: number): string => `敌意${stamp}${[...BREAKS].join('')}`.slice(0, max);

/** In the browser: text that may turn round what stands in its line, and does, for nothing keeps it apart. */
const turned = (words: readonly string[]) => `((words) => {
  const without = (text) => words.reduce((left, word) => left.split(word).join(''), text).trim();
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!/[\\u202A-\\u202E\\u2066-\\u2069]/.test(node.data) || node.parentElement.closest('script, style')) continue;
    let box = node.parentElement, apart = false;
    for (;; box = box.parentElement) {
      const { display, unicodeBidi } = getComputedStyle(box);
      // every block is apart from others; within it, what is inline must be
      if (!display.startsWith('inline')) break;
      apart = unicodeBidi.startsWith('isolate') || unicodeBidi === 'plaintext';
      if (apart) break;
    }
    const beside = without(node.data) !== '' || (!apart && box.textContent.trim() !== node.data.trim());
    if (beside)
      found.push(box.tagName + '.' + box.className + ': ' + JSON.stringify(box.textContent.slice(0, 80)));
  }
  return found;
})(${JSON.stringify(words)})`;
/** In the browser: such a line, to see that it is seen; and a word that stands in a sentence with others. */
const PLANTED = `(() => {
  for (const each of ['span', 'i']) {
    const line = document.querySelector('.gx-frame').appendChild(document.createElement('p'));
    line.append('before ');
    line.appendChild(document.createElement(each)).append(each === 'i' ? '\u202Eword' : '\u202Eword and another');
    line.lastChild.style.unicodeBidi = each === 'i' ? 'normal' : 'isolate';
    line.append(' after');
  }
})()`;

export const journey: Journey = {
  name: 'names and words that are meant to break a page',
  async run(stage, proof) {
    const world = new World(stage.addresses);
    const stamp = newStamp();
    const name = hostile(stamp, 200);
    const places: [who: 'head-east' | 'agent' | 'editor', path: string][] = [];

    await proof.step('C01 hostile words are taken in members, orders, requests, tasks and articles', async () => {
      const { customer } = await world.send('head-east', 'createCustomer', 'customer { id name }', {
        ...{ kind: 'ORGANISATION', name, basic: { address: `${RUNS}${hostile(stamp, 60)}`.slice(0, 300) } },
        dealings: { remark: `${RUNS}\n${name}` },
      });
      equal(customer.name, name);
      const { customer: runs } = await world.send('head-east', 'createCustomer', 'customer { id }', {
        ...{ kind: 'PERSON', name: RUNS.slice(0, 200) },
      });
      const tags = ['\u202E签', '<b onclick=window.ran=1>'];
      await world.send('head-east', 'tagCustomer', 'customer { id }', { customerId: customer.id, add: tags });
      await world.send('head-east', 'addContact', 'contact { id }', {
        ...{ customerId: customer.id, title: hostile(stamp, 40), contact: { name: hostile(stamp, 100) } },
      });
      const [product] = (await world.ask('finance', '{ products(first: 1) { nodes { id } } }')).data.products.nodes;
      const lines = [{ productId: product.id, quantity: '1' }];
      const placed = await until(
        async () => {
          const input = { customerId: customer.id, lines, note: `${RUNS}${name}`.slice(0, 500) };
          const answer = await world.send('head-east', 'placeOrder', 'order { id }', input, { mayFail: true });
          return answer.order;
        },
        { bound: 60_000, what: 'the customer at the order desk' },
      );
      const request = await world.send('agent', 'openRequest', 'request { id }', {
        ...{ customerId: customer.id, kind: 'QUESTION', channel: 'PHONE' },
        ...{ subject: hostile(stamp, 120), description: `${RUNS}\n${name}` },
      });
      const task = await world.send('head-east', 'createTask', 'task { id }', {
        ...{ title: hostile(stamp, 120), description: `${RUNS}\n${name}`, customerId: customer.id },
      });
      const text = {
        ...{
          title: hostile(stamp, 120),
          body: `${RUNS}\n\n[x](javascript:window.ran=1)\n\n${name}`,
          language: 'ZH_CN',
        },
        ...{ category: 'RULES', audience: ['STAFF'], kinds: ['QUESTION'] },
      };
      const { article } = await world.send('editor', 'draftArticle', 'article { id }', { text });
      places.push(
        ['head-east', `/members/${customer.id}`],
        ['head-east', `/members/${runs.id}`],
        ['head-east', '/members'],
        ['head-east', '/orders'],
        ['head-east', `/orders/${placed.id}`],
        ['agent', '/service/all'],
        ['agent', `/service/${request.request.id}`],
        ['head-east', '/sales/tasks'],
        ['head-east', `/sales/tasks/${task.task.id}`],
        ['editor', `/knowledge/${article.id}`],
      );
      return `${places.length} pages`;
    });

    await proof.step(
      'W01 on a phone nothing of it runs, nothing is wider than the screen, no word is turned round',
      async () => {
        // each of them begins alike; the longest first
        const words = [500, 300, 200, 120, 100, 60, 40]
          .map((max) => hostile(stamp, max))
          .flatMap((text) => [`${RUNS}${text}`, text])
          .concat(RUNS, '\u202E签');
        const problems: string[] = [];
        for (const [at, [who, path]] of places.entries()) {
          const { page, errors } = await stage.open(who, { path, width: 390 });
          await shown(page);
          const where = path.replace(/[0-9a-f-]{36}/, '…');
          if (await page.evaluate<boolean>('window.ran !== undefined')) problems.push(`${where}: something ran`);
          if (await isWide(page)) problems.push(`${where}: wider than the screen`);
          problems.push(
            ...(await page.evaluate<string[]>(turned(words))).map((each) => `${where}: turns its line, ${each}`),
          );
          problems.push(...errors.map((each) => `${where}: the console says: ${each}`));
          await stage.look(page, `hostile-${at}`);
          if (at === 0) {
            await page.evaluate(PLANTED);
            const seen = await page.evaluate<string[]>(turned([...words, '\u202Eword']));
            equal(seen.filter((each) => each.includes('word')).length, 2);
          }
          await page.context().close();
        }
        none(problems);
        return `${places.length} pages`;
      },
    );
  },
};

/** Waits until the page shows what it is about: a page that shows nothing breaks nothing. */
async function shown(page: Page): Promise<void> {
  await settled(page);
  await page
    .getByText(/敌意|onerror/)
    .first()
    .waitFor();
}
