import { skipToken, useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../../generated/index.ts';
import type { FormValues } from '../form/form-types.ts';
import { leading, type Region, regionBy } from './region.ts';

export const Regions = graphql(`
  query Regions($parent: String) {
    regions(parent: $parent) {
      code
      name
      level
    }
  }
`);

const NONE: readonly Region[] = [];

/** What stands directly below a division, the provinces below null; read when it is needed first, and kept. */
function useRegions(parent: string | null | undefined): { regions: readonly Region[]; known: boolean } {
  const { data, error } = useQuery(
    Regions,
    parent === undefined ? skipToken : { variables: { parent }, errorPolicy: 'all' },
  );
  return { regions: data?.regions ?? NONE, known: Boolean(data?.regions ?? error) };
}

/** The divisions among which a form chooses, and those that it names; districts and streets begin the address. */
export function usePlace(values: FormValues) {
  const provinces = useRegions(null);
  const typed = textOf(values['basic.province']);
  const province = regionBy(provinces.regions, typed);
  const cities = useRegions(province?.code);
  const city = regionBy(cities.regions, textOf(values['basic.city']));
  const below = useRegions(city?.code).regions;
  const districts = useMemo(() => below.filter(({ level }) => level === 'DISTRICT'), [below]);
  const address = textOf(values['basic.address']);
  const district = leading(districts, address);
  const ofDistrict = useRegions(district?.code).regions;
  // a city without districts, such as 东莞市, has its streets itself
  const streets = district || districts.length > 0 ? ofDistrict : below;
  const behind = address.slice(district?.name.length ?? 0);
  const street = leading(streets, behind);
  return {
    provinces: provinces.regions,
    cities: cities.regions,
    districts,
    streets,
    province,
    city,
    district,
    street,
    /** Behind the last division. */
    detail: behind.slice(street?.name.length ?? 0),
    /** Neither empty nor one of China's: it is typed. */
    abroad: typed !== '' && provinces.known && !province,
  };
}

const textOf = (value: FormValues[string]): string => (typeof value === 'string' ? value : '');
