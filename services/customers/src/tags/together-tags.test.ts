import { type TaggedPart, taggedTogether, tagsBelow, togetherTags } from './together-tags.ts';

const part = (id: string, under: string | null, own: string[], dropped: string[] = []): TaggedPart => ({
  ...{ id, under, own, dropped },
});

test('A04 a survivor shows its own tags first and then those of the records merged into it, each once', () => {
  const parts = [part('a', null, ['甲']), part('b', 'a', ['乙', '甲']), part('c', 'b', ['丙'])];
  expect(togetherTags('a', parts)).toEqual(['甲', '乙', '丙']);
  expect(togetherTags('b', parts)).toEqual(['乙', '甲', '丙']);
});

test('A04 a tag that was taken off while records are one is shown no more, though a merged record has it still', () => {
  const parts = [part('a', null, ['甲'], ['乙']), part('b', 'a', ['乙', '丙'])];
  expect(togetherTags('a', parts)).toEqual(['甲', '丙']);
  expect(tagsBelow('a', parts)).toEqual(['乙', '丙']);
});

test('A04 what was taken off a record before it was merged itself does not come back by that merge', () => {
  const parts = [part('a', null, []), part('b', 'a', ['甲'], ['丙']), part('c', 'b', ['丙'])];
  expect(togetherTags('a', parts)).toEqual(['甲']);
});

test("A34 a tag given or taken while records are one is the survivor's own; what a merged record has is taken off the view alone", () => {
  const parts = [part('a', null, ['甲', '丁'], ['乙']), part('b', 'a', ['乙', '丙', '丁'])];
  expect(taggedTogether('a', parts, { added: ['戊', '乙'], removed: ['丙', '丁', '甲'] })).toEqual({
    ownTags: ['戊', '乙'],
    tagsDropped: ['丙', '丁'],
  });
});
