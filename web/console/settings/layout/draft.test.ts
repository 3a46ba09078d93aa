import type { LaidField } from '../../fields/layout/place.ts';
import { asInput, changed, moved, regrouped } from './draft.ts';

const laid = (name: string, group = 'BASIC'): LaidField => ({ name, group, look: 'SHOWN', when: [] });
const layout = [laid('name'), laid('type', 'BUSINESS'), laid('mobile'), laid('size', 'BUSINESS')];
const names = (given: readonly LaidField[] | undefined) => given?.map(({ name }) => name);

test('A21 a field moves past its neighbour in its own group, and not past the end', () => {
  expect(names(moved(layout, 'mobile', -1))).toEqual(['mobile', 'type', 'name', 'size']);
  expect(names(moved(layout, 'type', 1))).toEqual(['name', 'size', 'mobile', 'type']);
  expect(moved(layout, 'name', -1)).toBeUndefined();
  expect(moved(layout, 'size', 1)).toBeUndefined();
  expect(moved(layout, 'gone', 1)).toBeUndefined();
});

test('A21 in another group a field stands last', () => {
  const after = regrouped(layout, 'name', 'BUSINESS');
  expect(after.filter(({ group }) => group === 'BUSINESS').map(({ name }) => name)).toEqual(['type', 'size', 'name']);
  expect(regrouped(layout, 'gone', 'BUSINESS')).toEqual(layout);
});

test('A21 what is saved is what the editor shows', () => {
  const when = [{ field: 'type', values: ['WINE'] }];
  expect(asInput(changed(layout, 'mobile', { look: 'REQUIRED', when }))[2]).toEqual({
    name: 'mobile',
    group: 'BASIC',
    look: 'REQUIRED',
    when,
  });
});
