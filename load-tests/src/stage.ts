import { resolve } from 'node:path';
import { startProduct } from '@guanxi/testing/journey/product';
import { DEMO_PASSWORD } from '@guanxi/testing/journey/world';
import type { LoadOptions } from './options.ts';

/** A product to put load on. */
export interface Stage {
  url: string;
  issuer: string;
  password: string;
  close(): Promise<void>;
}

/** The product that was named, or one of our own with data in it. */
export async function openStage({ target, data }: LoadOptions, say: (line: string) => void): Promise<Stage> {
  if (target) return { ...target, close: async () => {} };
  const product = await startProduct({ LOG_LEVEL: 'warn' }, 180_000, data && resolve(data));
  say(`the product was ready after ${(product.readyInMs / 1000).toFixed(1)} s`);
  const { gateway, issuer } = product.addresses;
  return { url: gateway, issuer, password: DEMO_PASSWORD, close: product.stop };
}
