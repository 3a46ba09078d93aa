import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { PersonName } from '../../people.ts';
import { until } from '../../until.ts';
import type { Journey } from '../journey.ts';
import { type Application, settled } from '../stage.ts';

const ABROAD: readonly { application: Application; person: PersonName; language: 'zh-CN' | 'zh-TW' | 'en' }[] = [
  { application: 'console', person: 'seller-east', language: 'zh-CN' },
  { application: 'portal', person: 'partner', language: 'en' },
  { application: 'member', person: 'member', language: 'zh-TW' },
];
const NAMES = { console: '关系 Guanxi 工作台', portal: '关系 Guanxi Partner portal', member: '關係 Guanxi 會員中心' };
const OFFLINE = { 'zh-CN': '现在没有网络', 'zh-TW': '現在沒有網路', en: 'There is no network' };

// in the browser, where there are no types of ours
const KEPT = `(async () => {
  const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
  return all.flat().map(({ url }) => new URL(url).pathname);
})()`;
const READY = 'navigator.serviceWorker.ready.then(({ active }) => active.scriptURL)';

export const journey: Journey = {
  name: 'applications that are installed',
  async run(stage, proof) {
    for (const { application, person, language } of ABROAD)
      await proof.step(`A46: ${application} can be installed, and says so when there is no net`, async () => {
        const { page } = await stage.open(person, { application, language });
        await installs(page, NAMES[application]);

        ok((await page.evaluate<string>(READY)).endsWith(`/${application}/worker.js`));
        await page.reload();
        // by way of the issuer, for tokens live in memory
        await page.locator('.gx-frame').waitFor();
        await settled(page);
        const kept = await until(async () => {
          const found = await page.evaluate<string[]>(KEPT);
          return found.length > 0 ? found : undefined;
        });
        deepEqual(
          kept.filter((path) => !path.startsWith(`/${application}/assets/`)),
          [],
        );

        await page.context().setOffline(true);
        await page.reload();
        await page.getByRole('heading', { name: OFFLINE[language] }).waitFor();
        equal(await page.getByRole('heading').filter({ visible: true }).count(), 1);
        // as it says: the page comes back by itself
        await page.context().setOffline(false);
        await page.locator('.gx-frame').waitFor();
        await page.context().close();
        return `${kept.length} files kept`;
      });
  },
};

/** Chromium finds nothing that keeps it from offering to install the page, under this name. */
async function installs(page: Page, name: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { data, errors } = await devtools.send('Page.getAppManifest');
  deepEqual(errors, []);
  equal((JSON.parse(data ?? '{}') as { name?: string }).name, name);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // contexts of tests are private windows, in which nothing is ever installed
  deepEqual(
    installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'),
    [],
  );
  await devtools.detach();
}
