import { type Projection, sql, versionedRows } from '@guanxi/runtime';
import { recipientHandlers } from './recipients.events.ts';

/** Whom marketing may write to follows from the profiles. */
export const recipientProjection: Projection = versionedRows({
  name: 'recipients',
  table: sql`recipient`,
  handlers: recipientHandlers,
  drift: {
    source: 'customers.recipients',
    rows: sql`SELECT customer_id::text AS key, format('%s|%s|%s|%s|%s|%s|%s', number, name, language, tier, array_to_string(consents, ','), blacklisted,
        version) AS line FROM recipient`,
  },
});
