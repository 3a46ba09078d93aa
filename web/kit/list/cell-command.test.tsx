import type { Outcome } from '../api/use-command.ts';
import { cellCommand } from './cell-command.ts';

type Row = { unit: string };
const tea: Row = { unit: '箱' };

test('A06 a cell is taken back by the same command, to what it was, knowing what the change gave', async () => {
  const sent: unknown[] = [];
  const send = async (
    row: Row,
    typed: string,
    changed?: { version: number },
  ): Promise<Outcome<{ version: number }>> => {
    sent.push([row, typed, changed]);
    return { kind: 'done', value: { version: sent.length } };
  };
  const saved = await cellCommand({ value: ({ unit }: Row) => unit, send }).save(tea, '盒');
  if (saved.kind !== 'done') throw new Error(saved.why);
  await saved.undo();
  expect(sent).toEqual([
    [tea, '盒', undefined],
    [tea, '箱', { version: 1 }],
  ]);
});

test('A06 a refusal is said at the cell, in the words of the page where it has its own', async () => {
  const refused: Outcome<never> = {
    kind: 'refused',
    refusals: [{ code: 'TAKEN', message: '已被使用', path: ['unit'] }],
  };
  const of = (why?: () => string) =>
    cellCommand({ value: ({ unit }: Row) => unit, send: async () => refused, ...(why ? { why } : {}) }).save(tea, '盒');
  expect(await of()).toEqual({ kind: 'refused', why: '已被使用' });
  expect(await of(() => '请核对')).toEqual({ kind: 'refused', why: '请核对' });
});
