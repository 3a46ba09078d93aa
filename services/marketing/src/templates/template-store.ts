/** Rows of the versions of letters. A version is never changed but for when the next one took over. */
import { type Connection, execute, type PageArguments, page, rows, type SqlRunner, sql } from '@guanxi/runtime';
import type { TemplateCode } from './letters.ts';

export type TemplateRow = {
  id: string;
  code: TemplateCode;
  channel: string;
  language: string;
  version: number;
  subject: string;
  body: string;
  publishedAt: Date;
  publishedBy: string | null;
  supersededAt: Date | null;
};

export type TemplateFilter = {
  letter?: string | null | undefined;
  language?: string | null | undefined;
  currentOnly?: boolean | null | undefined;
};

/** Versions, the last published first. */
export const templatesPage = (
  db: SqlRunner,
  filter: TemplateFilter,
  args: PageArguments,
): Promise<Connection<TemplateRow>> =>
  page<TemplateRow>(db, {
    select: sql`t.*`,
    from: sql`message_template t`,
    where: [
      ...(filter.letter ? [sql`t.code = ${filter.letter}`] : []),
      ...(filter.language ? [sql`t.language = ${filter.language}`] : []),
      ...(filter.currentOnly ? [sql`t.superseded_at IS NULL`] : []),
    ],
    order: [
      { column: 't.published_at', type: 'timestamptz', direction: 'desc' },
      { column: 't.id', type: 'uuid', direction: 'desc' },
    ],
    args,
  });

/** The versions in use of one letter, one a language. */
export const findCurrent = (db: SqlRunner, code: TemplateCode, channel: string): Promise<TemplateRow[]> =>
  rows<TemplateRow>(
    db,
    sql`SELECT * FROM message_template WHERE code = ${code} AND channel = ${channel} AND superseded_at IS NULL`,
  );

export const findTemplates = (db: SqlRunner, ids: readonly string[]): Promise<TemplateRow[]> =>
  rows<TemplateRow>(db, sql`SELECT * FROM message_template WHERE id = ANY(${[...ids]}::uuid[])`);

/**
 * Adds the next version and lets it take over. Two at once for the same letter and language come one after the other.
 * Answers the new version's number.
 */
export async function insertVersion(
  db: SqlRunner,
  template: Omit<TemplateRow, 'version' | 'supersededAt'>,
): Promise<number> {
  const { code, channel, language, publishedAt } = template;
  await execute(
    db,
    sql`SELECT pg_advisory_xact_lock(hashtextextended(${`template:${code}:${channel}:${language}`}, 2))`,
  );
  await execute(
    db,
    sql`UPDATE message_template SET superseded_at = ${publishedAt}::timestamptz
      WHERE code = ${code} AND channel = ${channel} AND language = ${language} AND superseded_at IS NULL`,
  );
  const [inserted] = await rows<{ version: number }>(
    db,
    sql`INSERT INTO message_template (id, code, channel, language, version, subject, body, published_at, published_by)
      SELECT ${template.id}::uuid, ${code}, ${channel}, ${language}, coalesce(max(version), 0) + 1, ${template.subject}, ${template.body},
             ${publishedAt}::timestamptz, ${template.publishedBy}::uuid
        FROM message_template WHERE code = ${code} AND channel = ${channel} AND language = ${language}
      RETURNING version`,
  );
  return inserted?.version ?? 0;
}
