import { offlinePage } from './offline.ts';

/** What the page's script does in a browser that says of itself whether it is online. */
async function opened(navigator: { onLine: boolean; languages: string[] }) {
  const html = await offlinePage('word').text();
  const script = /<script nonce="word">([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
  const heard = new Map<string, () => void>();
  const waiting: (() => void)[] = [];
  let reloads = 0;
  const around = {
    localStorage: { getItem: () => null },
    document: { documentElement: { lang: '' } },
    location: {
      reload: () => {
        reloads += 1;
      },
    },
    addEventListener: (name: string, listener: () => void) => void heard.set(name, listener),
    setTimeout: (work: () => void) => void waiting.push(work),
    navigator,
  };
  new Function(...Object.keys(around), script)(...Object.values(around));
  return {
    heard,
    lang: () => around.document.documentElement.lang,
    reloads: () => reloads,
    wait: () => waiting.shift()?.(),
  };
}

test('A46 the page that stands in for another opens it when the net is back, in the reader’s language', async () => {
  const page = await opened({ onLine: false, languages: ['fr', 'en'] });
  expect(page.lang()).toBe('en');
  page.heard.get('online')?.();
  expect(page.reloads()).toBe(1);
});

test('A46 it tries again by itself where the net is there and the server was not, and waits while there is no net', async () => {
  const navigator = { onLine: false, languages: [] as string[] };
  const page = await opened(navigator);
  page.wait();
  expect(page.reloads()).toBe(0);
  navigator.onLine = true;
  page.wait();
  expect(page.reloads()).toBe(1);
});
