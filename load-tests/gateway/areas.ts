import { settings as customersSettings } from '@guanxi/customers/config';
import { customers } from '@guanxi/customers/service';
import { orders } from '@guanxi/orders/service';
import { buildService, type PrismaLike, type Service, type ServiceDefinition, serviceSettings } from '@guanxi/runtime';
import { loadConfig } from '@guanxi/runtime/config';
import { service } from '@guanxi/service/service';

/** The three subgraphs that the measured operations touch. */
export const areas = ['customers', 'orders', 'service'] as const;
export type Area = (typeof areas)[number];

/** Name of the environment variable that holds the address of an area's database. */
export const databaseVariable = (area: Area): string => `DATABASE_OF_${area.toUpperCase()}`;

const definitions = { customers, orders, service } as unknown as Record<Area, ServiceDefinition<PrismaLike>>;

/** A service of the product on its measured rows: its schema, rights and SQL, without relay, consumer and jobs. */
export function openArea(area: Area, env: NodeJS.ProcessEnv = process.env): Service {
  const schema = area === 'customers' ? customersSettings : serviceSettings;
  const settings = loadConfig(schema, { ...env, DATABASE_URL: env[databaseVariable(area)] });
  return buildService(definitions[area], settings) as Service;
}

export const isArea = (text: string | undefined): text is Area => areas.some((area) => area === text);
