import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** A document that our applications may ask by its id. */
export type AllowedDocument = {
  /** SHA-256 of the text, in hex. */
  id: string;
  document: string;
  /** The applications that ask it. */
  clients: readonly string[];
  /** Whether it may be asked without an account. */
  public: boolean;
};
export type AllowList = ReadonlyMap<string, AllowedDocument>;

/** Made by the code generation of `web`, committed, and in the gateway's image at the same place. */
export const DOCUMENTS_FILE = new URL('../../../web/generated/documents.json', import.meta.url);

const format = z.record(
  z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex'),
  z.object({ document: z.string().min(1), clients: z.array(z.string()).min(1), public: z.boolean() }),
);

/**
 * The documents that a file holds; none where there is no file at the usual place.
 * @throws Error that names the file and what is wrong with it
 */
export function readAllowList(file: string | undefined): AllowList {
  if (file === undefined && !existsSync(DOCUMENTS_FILE)) return new Map();
  const place = file ?? DOCUMENTS_FILE;
  try {
    return allowListOf(JSON.parse(readFileSync(place, 'utf8')));
  } catch (error) {
    throw new Error(`DOCUMENTS_FILE: ${place}: ${(error as Error).message}`);
  }
}

/** @throws Error that names the first document that is not what its id says */
export function allowListOf(content: unknown): AllowList {
  const found = format.parse(content);
  return new Map(
    Object.entries(found).map(([id, entry]) => {
      if (createHash('sha256').update(entry.document).digest('hex') !== id)
        throw new Error(`${id} is not the SHA-256 of its document`);
      return [id, { id, ...entry }];
    }),
  );
}
