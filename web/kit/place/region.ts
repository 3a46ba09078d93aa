import type { RegionLevel } from '../../generated/graphql.ts';

/** A division of China by its code of GB/T 2260. Pure. */
export type Region = { code: string; name: string; level: RegionLevel };

/** The division that is meant by its code or its name. */
export const regionBy = (regions: readonly Region[], text: string): Region | undefined =>
  text === '' ? undefined : regions.find(({ code, name }) => code === text || name === text);

/** The division with whose name a text begins: the longest, for 海州 is not 海州湾. */
export const leading = (regions: readonly Region[], text: string): Region | undefined =>
  regions.reduce<Region | undefined>(
    (best, each) => (text.startsWith(each.name) && each.name.length > (best?.name.length ?? 0) ? each : best),
    undefined,
  );

/** District, street and what stands behind them, as one address; undefined where nothing is left. */
export const addressOf = (
  district: Region | undefined,
  street: Region | undefined,
  detail: string,
): string | undefined => `${district?.name ?? ''}${street?.name ?? ''}${detail}` || undefined;
