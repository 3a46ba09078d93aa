import {
  type Connection,
  inOrder,
  type PageArguments,
  page,
  queryTokens,
  rows,
  sql,
  tokens,
  toSql,
  type Viewer,
} from '@guanxi/runtime';
import type { Db, Tx } from '../context.ts';
import { rights } from '../permissions.ts';
import type { ArticleRow, LatestVersion, Text, VersionRow } from './article.ts';

export type ArticleFilter = {
  category?: string | null;
  topicCode?: string | null;
  language?: string | null;
  search?: string | null;
  state?: string | null;
};

const select = sql`v.*, a.id, a.published_version, a.latest_version, a.revision, coalesce(v.published_at, v.written_at) AS shown_at`;
const columns = { audience: 'v.audience' };

/** The version that a viewer sees: the latest for those who work on articles, the published one for readers. */
const from = (viewer: Viewer) =>
  rights.can(viewer, 'article', 'approve')
    ? sql`article a JOIN article_version v ON v.article_id = a.id AND v.version = a.latest_version`
    : sql`article a JOIN article_version v ON v.article_id = a.id AND v.version = a.published_version`;
const visible = (viewer: Viewer) => toSql(rights.visible(viewer, 'article'), columns);

/** Holds every token of a text; what has none, such as a comma alone, is held by nothing. */
const holds = (text: string) => {
  const wanted = queryTokens(text);
  return wanted.length === 0 ? sql`FALSE` : sql`v.tokens @> ${wanted}::text[]`;
};

type LockedArticle = LatestVersion & { publishedVersion: number | null; revision: number };

/** Rows of articles and their versions. */
export class ArticlesStore {
  private readonly db: Db;
  constructor(db: Db) {
    this.db = db;
  }

  async byIds(viewer: Viewer, ids: readonly string[]): Promise<(ArticleRow | null)[]> {
    const found = await rows<ArticleRow>(
      this.db.read,
      sql`SELECT ${select} FROM ${from(viewer)} WHERE a.id = ANY(${[...ids]}::uuid[]) AND ${visible(viewer)}`,
    );
    return inOrder(ids, found, 'id').map((row) => row ?? null);
  }

  async versions(viewer: Viewer, ids: readonly string[]): Promise<VersionRow[][]> {
    if (!rights.can(viewer, 'article', 'approve')) return ids.map(() => []);
    const found = await rows<VersionRow>(
      this.db.read,
      sql`SELECT * FROM article_version WHERE article_id = ANY(${[...ids]}::uuid[]) ORDER BY version DESC`,
    );
    const byArticle = Map.groupBy(found, (row) => row.articleId);
    return ids.map((id) => byArticle.get(id) ?? []);
  }

  list(viewer: Viewer, filter: ArticleFilter, args: PageArguments): Promise<Connection<ArticleRow>> {
    const where = [visible(viewer)];
    if (filter.category) where.push(sql`v.category = ${filter.category}`);
    if (filter.topicCode) where.push(sql`v.topic_codes @> ARRAY[${filter.topicCode}]::text[]`);
    if (filter.language) where.push(sql`v.language = ${filter.language}`);
    if (filter.search?.trim()) where.push(holds(filter.search));
    if (filter.state) where.push(sql`v.state = ${filter.state}`);
    return page<ArticleRow>(this.db.read, {
      select,
      from: from(viewer),
      where,
      order: [
        { column: 'coalesce(v.published_at, v.written_at)', type: 'timestamptz', direction: 'desc' },
        { column: 'a.id', type: 'uuid', direction: 'desc' },
      ],
      args,
    });
  }

  /** Articles that hold every token of the text; those with it in the title first. */
  async search(viewer: Viewer, text: string, first: number): Promise<(ArticleRow & { score: number })[]> {
    if (queryTokens(text).length === 0) return [];
    return rows(
      this.db.read,
      sql`SELECT ${select}, (CASE WHEN position(lower(${text}) IN lower(v.title)) > 0 THEN 1.0 ELSE 0.5 END)::float8 AS score
        FROM ${from(viewer)} WHERE ${holds(text)} AND ${visible(viewer)}
        ORDER BY score DESC, v.published_at DESC NULLS LAST, a.id LIMIT ${first}`,
    );
  }

  /** The newest version of an article, locked against other steps on it. */
  async lockLatest(tx: Tx, id: string): Promise<LockedArticle | undefined> {
    const [found] = await rows<LockedArticle>(
      tx.db,
      sql`SELECT v.version, v.state, v.author, a.published_version, a.revision FROM article a JOIN article_version v ON v.article_id = a.id AND v.version = a.latest_version
        WHERE a.id = ${id}::uuid FOR UPDATE OF a`,
    );
    return found;
  }

  /** One more change of an article. */
  async grow(tx: Tx, id: string): Promise<void> {
    await tx.db.article.update({ where: { id }, data: { revision: { increment: 1 } } });
  }

  async create(tx: Tx, id: string, text: Text, author: string): Promise<void> {
    await tx.db.article.create({ data: { id, latestVersion: 1, createdBy: author, createdAt: tx.now } });
    await this.addVersion(tx, id, 1, text, author);
  }

  async addVersion(tx: Tx, articleId: string, version: number, text: Text, author: string): Promise<void> {
    await tx.db.articleVersion.create({
      data: { articleId, version, state: 'DRAFT', ...indexed(text), author, writtenAt: tx.now },
    });
    await tx.db.article.update({ where: { id: articleId }, data: { latestVersion: version } });
  }

  async rewrite(tx: Tx, articleId: string, version: number, text: Text, author: string): Promise<void> {
    const where = { articleId_version: { articleId, version } };
    await tx.db.articleVersion.update({ where, data: { ...indexed(text), author, writtenAt: tx.now } });
  }

  async submit(tx: Tx, articleId: string, version: number): Promise<void> {
    await tx.db.articleVersion.update({
      where: { articleId_version: { articleId, version } },
      data: { state: 'SUBMITTED' },
    });
  }

  /** Publishes a version; the one that was published before is superseded. Answers what it says. */
  async publish(tx: Tx, articleId: string, version: number, approver: string) {
    await tx.db.articleVersion.updateMany({ where: { articleId, state: 'PUBLISHED' }, data: { state: 'SUPERSEDED' } });
    await tx.db.article.update({ where: { id: articleId }, data: { publishedVersion: version } });
    const where = { articleId_version: { articleId, version } };
    return tx.db.articleVersion.update({ where, data: { state: 'PUBLISHED', approver, publishedAt: tx.now } });
  }

  async withdraw(tx: Tx, articleId: string, version: number): Promise<void> {
    await tx.db.articleVersion.update({
      where: { articleId_version: { articleId, version } },
      data: { state: 'WITHDRAWN' },
    });
    await tx.db.article.update({ where: { id: articleId }, data: { publishedVersion: null } });
  }
}

const indexed = (text: Text) => ({ ...text, tokens: tokens(text.title, text.body, text.topicCodes.join(' ')) });
