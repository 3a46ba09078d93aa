import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isId, newId } from './ids.ts';

export type StoredBlob = { id: string; size: number; sha256: string };

/** Where files are kept: a folder when embedded, an object store otherwise. Contents never change once stored. */
export interface BlobStore {
  /** Stores a stream whole or not at all. @throws BlobTooLarge past `maxBytes`. */
  put(content: Readable, options?: { maxBytes?: number }): Promise<StoredBlob>;
  /** The content, or `undefined` where there is none. */
  get(id: string): Promise<Readable | undefined>;
  remove(id: string): Promise<void>;
}

export class BlobTooLarge extends Error {
  override readonly name = 'BlobTooLarge';
}

export const DEFAULT_MAX_BYTES = 100 * 1024 * 1024;

/** What a store leads a stream through: takes its measure, and breaks it off past `maxBytes` with BlobTooLarge. */
export function measure(maxBytes: number): { measured: Transform; result: () => { size: number; sha256: string } } {
  const hash = createHash('sha256');
  let size = 0;
  const measured = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      if (size > maxBytes) done(new BlobTooLarge(`more than ${maxBytes} bytes`));
      else done(null, chunk);
    },
  });
  return { measured, result: () => ({ size, sha256: hash.digest('hex') }) };
}

/** Blobs as files of a folder, written aside and moved into place, so that none is ever seen half. */
export function folderBlobs(folder: string): BlobStore {
  const place = (id: string) => join(folder, id.slice(-2), id);
  return {
    async put(content, { maxBytes = DEFAULT_MAX_BYTES } = {}) {
      const id = newId();
      const aside = join(folder, 'incoming', randomUUID());
      await mkdir(join(folder, 'incoming'), { recursive: true });
      const { measured, result } = measure(maxBytes);
      try {
        await pipeline(content, measured, createWriteStream(aside, { mode: 0o600 }));
        await mkdir(join(folder, id.slice(-2)), { recursive: true });
        await rename(aside, place(id));
      } catch (error) {
        await rm(aside, { force: true });
        throw error;
      }
      return { id, ...result() };
    },
    async get(id) {
      if (!isId(id)) return undefined;
      const found = await stat(place(id)).catch(() => undefined);
      return found ? createReadStream(place(id)) : undefined;
    },
    async remove(id) {
      if (isId(id)) await rm(place(id), { force: true });
    },
  };
}
