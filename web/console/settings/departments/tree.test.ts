import { placesFor, treeOf } from './tree.ts';

const at = (path: string) => ({ id: path, path, name: path.split('/').at(-1) ?? '' });

test('G02 departments hang where their paths say, whatever order they come in', () => {
  const [east, south] = treeOf([at('/east'), at('/south'), at('/east/shanghai'), at('/east/shanghai/pudong')]);
  expect(east?.children?.map(({ name }) => name)).toEqual(['shanghai']);
  expect(east?.children?.[0]?.children?.map(({ name }) => name)).toEqual(['pudong']);
  expect(south?.children).toEqual([]);
});

test('G02 one whose parent the viewer does not have stands at the top', () => {
  expect(treeOf([at('/east/shanghai')]).map(({ name }) => name)).toEqual(['shanghai']);
});

test('G02 a department is hung neither below itself nor where it is', () => {
  const all = ['/east', '/east/shanghai', '/east/shanghai/pudong', '/eastern', '/south'];
  expect(placesFor('/east/shanghai', all)).toEqual(['/eastern', '/south']);
  expect(placesFor('/east', all)).toEqual(['/eastern', '/south']);
});
