import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROTO = resolve(import.meta.dirname, '..');
const ORDERS = 'crm/orders/v1/orders.proto';
const PAID = /message OrderPaid \{\n {2}string order_id = 1;/;

describe('contracts against the last released ones', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'guanxi-proto-'));
    for (const each of ['buf.yaml', 'crm']) cpSync(join(PROTO, each), join(folder, each), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const change = (from: RegExp, to: string) => {
    const file = join(folder, ORDERS);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(from);
    writeFileSync(file, text.replace(from, to));
  };
  const problems = () => {
    const words = ['breaking', '--against', join(PROTO, 'released/contracts.binpb')];
    const { stdout, stderr, status } = spawnSync(join(PROTO, 'node_modules/.bin/buf'), words, {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, text: `${stdout}${stderr}` };
  };

  test('what is released now breaks nothing', () => {
    expect(problems()).toEqual({ status: 0, text: '' });
  });

  test('a field of another type is refused', () => {
    change(PAID, 'message OrderPaid {\n  int64 order_id = 1;');
    expect(problems()).toMatchObject({ status: 100, text: expect.stringContaining('order_id') });
  });

  test('a field that moved to another number is refused', () => {
    change(PAID, 'message OrderPaid {\n  string order_id = 99;');
    expect(problems().status).toBe(100);
  });

  test('a fact that vanished is refused', () => {
    change(/message OrderPaid /, 'message OrderSettled ');
    expect(problems()).toMatchObject({ status: 100, text: expect.stringContaining('OrderPaid') });
  });

  test('a fact may gain a field', () => {
    change(PAID, 'message OrderPaid {\n  string gained = 99;\n  string order_id = 1;');
    expect(problems()).toEqual({ status: 0, text: '' });
  });
});
