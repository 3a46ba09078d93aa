import { serviceSettings } from '@guanxi/runtime';
import { z } from 'zod';

/** Settings of the sales process: those of every service, and its way to the identity provider. */
export const salesSettings = serviceSettings.extend({
  /** Admin routes of the realm, such as `https://issuer.example/admin/realms/guanxi`. */
  ISSUER_ADMIN_URL: z.url({ protocol: /^https?$/ }),
  /** The confidential client whose account may manage users. */
  ISSUER_CLIENT_ID: z.string().min(1),
  ISSUER_CLIENT_SECRET: z.string().min(1),
  /** Whether the demo realm's staff and departments are there from the start. */
  DEMO_STAFF: z.enum(['on', 'off']).default('off'),
});
export type SalesSettings = z.infer<typeof salesSettings>;
