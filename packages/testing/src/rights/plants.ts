import type { BaseContext, Resolvers, Viewer } from '@guanxi/runtime';
import { customers } from '../../../../services/customers/src/service.ts';
import { viewerFor } from '../service.ts';
import type { Surface } from './question.ts';

type Definition = typeof customers;
// biome-ignore lint/suspicious/noExplicitAny: whatever a resolver is given
type Resolver = (...given: any[]) => unknown;

/** A leak that is put into one surface, to see that it is found. */
export interface Plant {
  /** Where it is now; nowhere unless said. */
  at?: Surface;
  /** A context as whoever sees everything has it. */
  context?: () => BaseContext;
}

/** Resolvers that ask as whoever sees everything, while their surface has the plant. */
const PLACES: Readonly<Partial<Record<Surface, readonly string[]>>> = {
  list: ['Query.customers'],
  count: ['Query.customers'],
  filter: ['Query.customers'],
  sort: ['Query.customers'],
  group: ['Query.customerCounts'],
  history: ['Customer.__resolveReference', 'Customer.changes'],
  'as-of': ['Customer.asOf', 'Query.customersAsOf'],
  bin: ['Query.customerBin'],
  'duplicate hint': ['Query.possibleDuplicates'],
  'entity reference': ['Customer.__resolveReference'],
  file: ['Query.importJob', 'Query.importJobs', 'ImportJob.__resolveReference'],
};

const everything = (): Viewer => viewerFor('decision-maker') as Viewer;

/** The service, with places for a leak. What the gateway asks for files and streams is asked under another's name there. */
export function plantable(plant: Plant): Definition {
  const inName = () => plant.at === 'export' || plant.at === 'live update';
  return {
    ...customers,
    features: (parts) => {
      const features = customers.features(parts);
      return {
        ...features,
        resolvers: features.resolvers.map((each) => planted(each, plant)),
        search: async (viewer, text, first) =>
          (await features.search?.(plant.at === 'search' ? everything() : viewer, text, first)) ?? [],
        context: (base) => {
          const viewer = inName() ? everything() : base.viewer;
          const own = features.context?.({ ...base, viewer }) ?? {};
          return inName() ? { viewer, ...own } : own;
        },
      };
    },
  };
}

function planted(resolvers: Resolvers, plant: Plant): Resolvers {
  const types = Object.entries(resolvers as Record<string, Record<string, unknown>>).map(([type, fields]) => [
    type,
    typeof fields !== 'object' || fields === null
      ? fields
      : Object.fromEntries(
          Object.entries(fields).map(([field, resolver]) => [
            field,
            typeof resolver === 'function' ? leaky(`${type}.${field}`, resolver as Resolver, plant) : resolver,
          ]),
        ),
  ]);
  return Object.fromEntries(types) as Resolvers;
}

function leaky(name: string, resolver: Resolver, plant: Plant): Resolver {
  // a reference has no arguments
  const place = name.endsWith('.__resolveReference') ? 1 : 2;
  return (...given) => {
    const isHere = plant.at !== undefined && PLACES[plant.at]?.includes(name) === true;
    if (isHere && plant.context) given[place] = plant.context();
    return resolver(...given);
  };
}
