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

/** In the browser: text that turns round what stands in its line, for it leaves open what it began. */
const TURNED = `(() => {
  // an isolate that is closed keeps to itself what it holds
  const turns = (text) => {
    const left = text.replace(/[\\u2066-\\u2068][^\\u2066-\\u2069]*\\u2069/g, '');
    return left === text ? /[\\u202A-\\u202E\\u2066-\\u2069]/.test(text) : turns(left);
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let box = node.parentElement;
    if (!turns(node.data) || box.closest('script, style, textarea')) continue;
    // a block ends whatever was begun in it; an element of a line does not end an isolate
    while (getComputedStyle(box).display.startsWith('inline')) box = box.parentElement;
    if (box.textContent.trim() !== node.data.trim())
      found.push(box.tagName + '.' + box.className + ': ' + JSON.stringify(box.textContent.slice(0, 80)));
  }
  return found;
})()`;
/** In the browser: such a line, to see that it is seen: no element of a line ends what this word leaves open. */
const PLANTED = `(() => {
  const line = document.querySelector('.gx-frame').appendChild(document.createElement('p'));
  line.append('before ');
  line.appendChild(document.createElement('bdi')).append('\u2067word');
  line.append(' after');
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
        const problems: string[] = [];
        for (const [at, [who, path]] of places.entries()) {
          const { page, errors } = await stage.open(who, { path, width: 390 });
          await shown(page);
          const where = path.replace(/[0-9a-f-]{36}/, '…');
          if (await page.evaluate<boolean>('window.ran !== undefined')) problems.push(`${where}: something ran`);
          if (await isWide(page)) problems.push(`${where}: wider than the screen`);
          problems.push(...(await page.evaluate<string[]>(TURNED)).map((each) => `${where}: turns its line, ${each}`));
          problems.push(...errors.map((each) => `${where}: the console says: ${each}`));
          await stage.look(page, `hostile-${at}`);
          if (at === 0) {
            await page.evaluate(PLANTED);
            const seen = await page.evaluate<string[]>(TURNED);
            equal(seen.filter((each) => each.includes('before')).length, 1);
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
