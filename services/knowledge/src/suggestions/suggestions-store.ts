import { isOfCustomer, rows, sql, toSql, type Viewer } from '@guanxi/runtime';
import type { ArticleRow } from '../articles/article.ts';
import type { Db, Tx } from '../context.ts';
import { rights } from '../permissions.ts';

const MOST = 10;
const customerColumns = { customerId: 'c.id' };
export type OpenRequest = {
  requestId: string;
  customerId: string;
  kind: string;
  productId: string | null;
  topicCodes: string[];
  openedAt: Date;
};

/** Rows of open requests, and the articles that answer them. */
export class SuggestionsStore {
  private readonly db: Db;
  constructor(db: Db) {
    this.db = db;
  }

  async customerVisible(viewer: Viewer, customerId: string): Promise<boolean> {
    const visible = toSql(rights.visible(viewer, 'customer'), { customerId: 'a.customer_id' });
    const found = await rows(
      this.db.read,
      sql`SELECT 1 AS one FROM guanxi.customer_access a WHERE a.customer_id = ${customerId}::uuid AND ${visible}`,
    );
    return found.length > 0;
  }

  /**
   * For each customer the published articles that he or the viewer may read and that match an open request of his:
   * a shared product counts 3, a shared topic 2, the kind 1. `null` where the customer does not exist for the viewer.
   */
  async forCustomers(viewer: Viewer, customerIds: readonly string[]): Promise<(ArticleRow[] | null)[]> {
    const found = await rows<ArticleRow & { customerId: string; place: bigint | null }>(
      this.db.read,
      sql`SELECT c.id AS customer_id, best.* FROM unnest(${[...customerIds]}::uuid[]) AS c(id)
        JOIN guanxi.customer_access known ON known.customer_id = c.id
        LEFT JOIN LATERAL (
          SELECT v.*, a.id, a.published_version, a.latest_version, row_number() OVER (ORDER BY match.score DESC, v.published_at DESC, a.id) AS place
            FROM article a JOIN article_version v ON v.article_id = a.id AND v.version = a.published_version
            CROSS JOIN LATERAL (
              SELECT max(coalesce(r.product_id = ANY(v.product_ids), FALSE)::int * 3 + (r.topic_codes && v.topic_codes)::int * 2 + (r.kind = ANY(v.kinds))::int) AS score
                FROM open_request r WHERE ${isOfCustomer('r.customer_id', sql`c.id`)}) AS match
           WHERE match.score > 0 AND ${toSql(rights.visible(viewer, 'article'), { audience: 'v.audience' })}
           ORDER BY place LIMIT ${MOST}) AS best ON TRUE
       WHERE ${toSql(rights.visible(viewer, 'customer'), customerColumns)} ORDER BY c.id, best.place`,
    );
    const byCustomer = Map.groupBy(found, (row) => row.customerId);
    return customerIds.map((id) => byCustomer.get(id)?.filter((row) => row.place !== null) ?? null);
  }

  /** Keeps a request open, unless its end is already known. */
  async open(tx: Tx, request: OpenRequest): Promise<void> {
    await tx.db.$executeRaw(sql`
      INSERT INTO open_request (request_id, customer_id, kind, product_id, topic_codes, opened_at)
      SELECT ${request.requestId}::uuid, ${request.customerId}::uuid, ${request.kind}, ${request.productId}::uuid, ${request.topicCodes}::text[], ${request.openedAt}::timestamptz
       WHERE NOT EXISTS (SELECT 1 FROM ended_request e WHERE e.request_id = ${request.requestId}::uuid)
      ON CONFLICT (request_id) DO NOTHING`);
  }

  async end(tx: Tx, requestId: string): Promise<void> {
    await tx.db.endedRequest.upsert({ where: { requestId }, create: { requestId, endedAt: tx.now }, update: {} });
    await tx.db.openRequest.deleteMany({ where: { requestId } });
  }

  /** A customer was removed: his requests say nothing any more. */
  async forget(tx: Tx, customerId: string): Promise<number> {
    return (await tx.db.openRequest.deleteMany({ where: { customerId } })).count;
  }
}
