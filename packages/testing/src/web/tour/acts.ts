import type { Locator } from 'playwright-core';
import { settled } from '../stage.ts';
import type { Setting } from './picture.ts';

/** Follows the first link of the page that leads to a record below this address. */
export const openFirst =
  (start: string) =>
  async ({ page }: Setting): Promise<void> => {
    await page.locator(`.gx-page a[href*="${start}0"]`).first().click();
    await page.waitForURL((url) => url.pathname.includes(`${start}0`));
    await settled(page);
  };

/** Presses a button by its word in each language. */
export async function press({ page, language }: Setting, word: { 'zh-CN': string; en: string }): Promise<void> {
  const button = page.getByRole('button', { name: word[language], exact: true }).filter({ visible: true });
  await button.first().click();
}

/** Chooses all that match and opens what gives them to somebody. */
export async function chooseTogether(setting: Setting): Promise<void> {
  const { page } = setting;
  await page.locator('thead input[type="checkbox"]').check();
  await press(setting, { 'zh-CN': '选中全部符合条件的', en: 'Select all that match' });
  await press(setting, { 'zh-CN': '分配', en: 'Assign' });
  const fields = page.getByRole('dialog').getByRole('combobox');
  await choose(setting, fields.first(), 0);
  await choose(setting, fields.nth(1), 1);
}

/** Chooses the option at a place of a field that offers several. */
export async function choose({ page }: Setting, field: Locator, at: number): Promise<void> {
  await field.click();
  const options = page.locator('.ant-select-dropdown:visible .ant-select-item-option');
  await options.first().waitFor();
  await options.nth(at).click();
  await options.first().waitFor({ state: 'hidden' });
}

/** An export stands still before its end: no file comes until the picture has been taken. */
export async function beginExport(setting: Setting): Promise<void> {
  const { page } = setting;
  await page.route('**/exports', () => undefined);
  await press(setting, { 'zh-CN': '导出', en: 'Export' });
  const asked = page.waitForRequest('**/exports');
  await page.getByRole('dialog').locator('.ant-btn-primary').click();
  await asked;
}

/** Two lines of an order, by the keys alone. */
export async function enterLines({ page, world }: Setting): Promise<void> {
  const { data } = await world.ask('seller-east', '{ products(first: 20) { nodes { code name onSale } } }');
  const sold = (data.products.nodes as { code: string; name: string; onSale: boolean }[]).filter(
    ({ onSale }) => onSale,
  );
  for (const [at, { code }] of sold.slice(0, 2).entries()) {
    await page.locator('[data-product] input').nth(at).focus();
    await page.keyboard.type(code);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-quantity]:focus').waitFor();
    await page.keyboard.type(String(at + 2));
    await page.keyboard.press('Enter');
  }
  await settled(page);
  await page.locator('.gx-lines [data-quantity]').nth(1).waitFor();
}

/** What one writes while somebody else has saved the same article. */
export async function writeAgainst(setting: Setting): Promise<void> {
  const { page, world } = setting;
  const articleId = new URL(page.url()).pathname.split('/').at(-1) as string;
  await page.goto(`${page.url()}/edit`);
  await page.locator('form textarea').first().waitFor();
  const body = page.locator('form textarea').last();
  await body.fill(`${await body.inputValue()}\n请保留原包装。`);
  const { data } = await world.ask(
    'editor',
    'query ($id: ID!) { article(id: $id) { title body language category audience } }',
    { id: articleId },
  );
  await world.send('editor', 'reviseArticle', 'article { id }', { articleId, text: data.article });
  await press(setting, { 'zh-CN': '保存草稿', en: 'Save the draft' });
  await page.locator('[data-form-problem]').first().waitFor();
  await page.locator('[data-form-problem]').first().scrollIntoViewIfNeeded();
}

/** What is found by a few letters. */
export async function find({ page }: Setting): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog').getByRole('combobox');
  await field.waitFor();
  await field.fill('李');
  await page.getByRole('option').nth(2).waitFor();
}
