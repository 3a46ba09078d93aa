import { fileColumns } from './file-columns.ts';
import type { Column } from './list-types.ts';
import { takeFile } from './take-file.ts';

type Row = { name: string };
const cell = () => null;

test('A02 a column says where its value stands; buttons have none, and one column may be several', () => {
  const columns: Column<Row>[] = [
    { key: 'name', title: '名称', cell },
    { key: 'owner', title: '负责人', cell, file: { at: ['owner.name', 'owner.id'], words: { '': '公海' } } },
    { key: 'total', title: '金额', cell, file: { as: 'MONEY' } },
    { key: 'source', title: '来源', cell, file: [{ at: 'source.kind' }, { title: '编号', at: 'source.number' }] },
    { key: 'resend', title: '操作', cell, file: null },
  ];
  expect(fileColumns(columns)).toEqual([
    { key: 'name', title: '名称', at: ['name'], as: 'TEXT' },
    { key: 'owner', title: '负责人', at: ['owner.name', 'owner.id'], as: 'TEXT', words: { '': '公海' } },
    { key: 'total', title: '金额', at: ['total'], as: 'MONEY' },
    { key: 'source.1', title: '来源', at: ['source.kind'], as: 'TEXT' },
    { key: 'source.2', title: '编号', at: ['source.number'], as: 'TEXT' },
  ]);
});

describe('a file that the gateway makes', () => {
  const real = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = real;
  });
  const take = (answer: () => Promise<Response>) => {
    globalThis.fetch = answer as typeof fetch;
    const told: number[] = [];
    const signal = new AbortController().signal;
    const asked = { address: '/exports', token: 't', language: 'en', asked: {}, signal };
    return takeFile({ ...asked, told: (bytes) => told.push(bytes) }).then((taken) => ({ taken, told }));
  };

  test('A02 is taken as it comes', async () => {
    const { taken, told } = await take(
      async () => new Response('名称\r\n', { headers: { 'content-type': 'text/csv' } }),
    );
    expect(taken.kind === 'done' && (await taken.file.text())).toBe('名称\r\n');
    expect(told.at(-1)).toBe(8);
  });

  test('A02 that is refused says why, and names what is missing', async () => {
    const errors = [{ message: 'away', extensions: { code: 'SERVICE_UNAVAILABLE', service: 'sales' } }];
    const { taken } = await take(async () => Response.json({ errors }, { status: 503 }));
    expect(taken).toEqual({ kind: 'failed', problem: undefined, missing: ['sales'] });
  });

  test('A02 that breaks off is none', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('名'));
        controller.error(new Error('broken off'));
      },
    });
    const { taken } = await take(async () => new Response(body));
    expect(taken).toEqual({ kind: 'failed', problem: { kind: 'unreachable' }, missing: [] });
  });
});
