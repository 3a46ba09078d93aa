import { serviceSettings } from '@guanxi/runtime';
import { z } from 'zod';

export const settings = serviceSettings.extend({
  /** Whether the demo realm's partners and members are there from the start. */
  DEMO_CUSTOMERS: z.enum(['on', 'off']).default('off'),
  /** Company-first: a contact without a company is refused. */
  CONTACTS_NEED_COMPANY: z.stringbool().default(true),
  /** Path of the department that looks after those who signed up by themselves; '/' is the firm as a whole. */
  SIGN_UP_DEPARTMENT: z
    .string()
    .regex(/^(\/|(\/[a-z0-9-]+)+)$/, 'a path of departments, such as /east')
    .default('/'),
  /** Months after which the data of a record are to be confirmed again: a quarter or half a year. */
  CONFIRMATION_MONTHS: z.enum(['3', '6']).default('6').transform(Number),
  /** Days after a payment for which its person is not erased: goods may come back, and a quarrel may follow. */
  ERASURE_KEEP_DAYS: z.coerce.number().int().min(0).max(36_500).default(30),
  /** Records of an import that one transaction writes. */
  IMPORT_CHUNK: z.coerce.number().int().min(1).max(5000).default(1000),
});

export type Settings = z.infer<typeof settings>;
