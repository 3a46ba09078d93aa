import type { SqlRunner } from '@guanxi/runtime';
import type { TemplateCode } from './letters.ts';
import { findCurrent, findTemplates, type TemplateRow } from './template-store.ts';

/** The words that letters of a kind are written with now, one version a language. */
export const currentTexts = (db: SqlRunner, letter: TemplateCode, channel: string): Promise<TemplateRow[]> =>
  findCurrent(db, letter, channel);

/** Versions by id, for loaders. */
export const templatesById = (db: SqlRunner, ids: readonly string[]): Promise<TemplateRow[]> => findTemplates(db, ids);
