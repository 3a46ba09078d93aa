/**
 * What a long file costs: writes lists of growing length by the pieces that the gateway writes them with, to a reader
 * that takes every byte, each in a process of its own, and tells seconds, size, the most that was held (in use when all
 * that could be collected was) and the peak of its memory, which holds what the collector has not yet taken back.
 *
 *     node load-tests/exports/main.ts [rows …]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Cell, cellReader, csvFile, type ExportColumn, headOf, xlsxFile } from '@guanxi/exports';

const PAGE = 200;
const columns: ExportColumn[] = [
  { key: 'name', title: '名称', at: ['name'], as: 'TEXT' },
  { key: 'number', title: '会员号', at: ['number'], as: 'TEXT' },
  { key: 'tier', title: '等级', at: ['tier.name'], as: 'TEXT' },
  { key: 'stage', title: '阶段', at: ['stage'], as: 'TEXT', words: { MATURE: '成熟交易', LOST: '流失' } },
  { key: 'mobile', title: '手机', at: ['basic.mobile.number'], as: 'TEXT' },
  { key: 'city', title: '城市', at: ['basic.city.name'], as: 'TEXT' },
  { key: 'owner', title: '负责人', at: ['owner.name', 'owner.id'], as: 'TEXT' },
  { key: 'contribution', title: '近 12 月贡献', at: ['contribution.amount'], as: 'MONEY' },
  { key: 'points', title: '积分', at: ['pointsAccount.balance'], as: 'NUMBER' },
  { key: 'createdAt', title: '创建', at: ['createdAt'], as: 'TIME' },
];

/** A member as an answer of the gateway brings him: parsed anew for each page, as it is there. */
const memberOf = (at: number) => ({
  name: `会员${createHash('md5').update(String(at)).digest('hex').slice(0, 8)}`,
  number: `M${10_000_000 + at}`,
  tier: { code: 'GOLD', name: '金卡' },
  stage: at % 3 === 0 ? 'LOST' : 'MATURE',
  basic: { mobile: { number: `+86139${String(at).padStart(8, '0')}` }, city: { name: '泸州市' } },
  owner: { id: 'e1', name: '周敏' },
  contribution: { amount: { amount: `${at % 9_000}.50`, currency: 'CNY' } },
  pointsAccount: { balance: at % 700 },
  createdAt: new Date(Date.UTC(2024, 0, 1) + at * 60_000).toISOString(),
});

async function* pages(rows: number): AsyncGenerator<Cell[][]> {
  const cells = cellReader(columns, 'Asia/Shanghai');
  for (let from = 0; from < rows; from += PAGE) {
    const page = Array.from({ length: Math.min(PAGE, rows - from) }, (_, at) => memberOf(from + at));
    // an answer comes over the net: it is not there before
    await new Promise((resolve) => setImmediate(resolve));
    yield (JSON.parse(JSON.stringify(page)) as object[]).map((row) => cells(row as Record<string, unknown>));
  }
}

/** Looks four times a second at what is in use when all that could be collected was. */
class Held {
  most = 0;
  #next = performance.now();

  look(): void {
    if (performance.now() < this.#next) return;
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    this.most = Math.max(this.most, (heapUsed + external) / 1e6);
    this.#next = performance.now() + 250;
  }
}

async function write(format: string, rows: number): Promise<void> {
  const head = headOf(columns, '币种');
  const file = format === 'CSV' ? Readable.from(csvFile(head, pages(rows))) : xlsxFile('会员', head, pages(rows));
  let bytes = 0;
  const held = new Held();
  const reader = new Writable({
    write(chunk: Buffer | string, _encoding, done) {
      bytes += Buffer.byteLength(chunk);
      held.look();
      setImmediate(done);
    },
  });
  const began = performance.now();
  await pipeline(file, reader);
  const seconds = (performance.now() - began) / 1_000;
  const { maxRSS } = process.resourceUsage();
  console.log(
    `${format}\t${rows}\t${seconds.toFixed(1)} s\t${(bytes / 1e6).toFixed(1)} MB\t${held.most.toFixed(1)} MB held\t${Math.round(maxRSS / 1024)} MB peak`,
  );
}

const [only, ...given] = process.argv.slice(2);
if (only === 'CSV' || only === 'XLSX') await write(only, Number(given[0]));
else {
  const lengths = (only === undefined ? ['10000', '100000', '1000000'] : [only, ...given]).map(Number);
  for (const format of ['CSV', 'XLSX'])
    for (const rows of lengths)
      spawnSync(process.execPath, ['--expose-gc', import.meta.filename, format, String(rows)], { stdio: 'inherit' });
}
