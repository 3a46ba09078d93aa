import { matchRoutes, type RouteObject } from 'react-router';
import { areas as consoleAreas } from '../console/areas.ts';
import { addressOf, placeRecords } from '../kit/address/address.ts';
import type { Area } from '../kit/app/area.ts';
import { areas as memberAreas } from '../member/areas.ts';
import { areas as portalAreas } from '../portal/areas.ts';

const id = '01920000-0000-7000-8000-000000000001';
const routesOf = (areas: readonly Area[]): RouteObject[] =>
  areas.map(({ path, routes }) => ({ ...(path === '' ? {} : { path }), children: [...routes] }));

describe.each([
  ['console', consoleAreas],
  ['portal', portalAreas],
  ['member', memberAreas],
] as const)('A49 records in %s', (_, areas) => {
  const kinds = areas.flatMap(({ path, records = {} }) => Object.keys(records).map((kind) => [kind, path] as const));

  test.each(kinds)('%s is opened by a page of its own, in area “%s”', (kind, path) => {
    placeRecords(areas);
    const address = addressOf(kind, id);
    expect(address).toMatch(new RegExp(`^/${path}/`));
    const found = matchRoutes(routesOf(areas), address ?? '')?.at(-1);
    // the record's own page: the id is a part of its address, no list took it for something else
    expect(Object.values(found?.params ?? {})).toEqual([id]);
    expect(found?.route.lazy).toBeDefined();
  });

  test('no kind is opened in two places', () => {
    expect(new Set(kinds.map(([kind]) => kind)).size).toBe(kinds.length);
  });
});

test('A49 a record of an area that the viewer is not shown has no address', () => {
  placeRecords(consoleAreas.filter(({ path }) => path !== 'marketing'));
  expect(addressOf('Message', id)).toBeUndefined();
  expect(addressOf('SERVICE_REQUEST', id)).toBe(`/service/${id}`);
  expect(addressOf('SavedView', id)).toBeUndefined();
});
