import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { UnreadableWorkbook } from './unreadable.ts';

/** No part may unpack to more, in bytes: a sheet of 1,048,576 rows and 40 columns stays below. */
const LARGEST_PART = 4 * 1024 ** 3;
/** What is small may be packed as tightly as it likes. */
const ALWAYS_ALLOWED = 32 * 1024 ** 2;
/** Sheets are packed 5 to 50 times; deflate itself ends at about 1,030. */
const TIGHTEST = 300;
const MOST_PARTS = 10_000;

/** The parts of a workbook's archive by name. */
export type Parts = { open(name: string): Promise<Readable>; has(name: string): boolean; close(): void };

/**
 * Opens an archive by its directory. Sizes are known before anything is unpacked, and the library ends a part that
 * unpacks to more than the directory says. @throws UnreadableWorkbook
 */
export async function openParts(path: string): Promise<Parts> {
  const zip = await opened(path);
  try {
    const entries = await directory(zip);
    const openStream = promisify(zip.openReadStream.bind(zip) as (entry: Entry, done: Callback<Readable>) => void);
    return {
      has: (name) => entries.has(name.toLowerCase()),
      async open(name) {
        const entry = entries.get(name.toLowerCase());
        if (!entry) throw new UnreadableWorkbook(`no part ${name}`);
        return openStream(entry);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

type Callback<T> = (error: Error | null, value: T) => void;

const opened = (path: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(new UnreadableWorkbook(error.message));
      else resolve(zip);
    });
  });

/** Every part, refused as a whole where one of them is a bomb or encrypted. Names are compared as Excel does. */
function directory(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    const refuse = (why: string) => reject(new UnreadableWorkbook(why));
    zip.on('error', (error: Error) => refuse(error.message));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      const { uncompressedSize, compressedSize } = entry;
      const isTight = uncompressedSize > ALWAYS_ALLOWED && uncompressedSize > compressedSize * TIGHTEST;
      if (uncompressedSize > LARGEST_PART || isTight) return refuse('a part unpacks to too much');
      if (entry.isEncrypted()) return refuse('it is encrypted');
      if (entries.size >= MOST_PARTS) return refuse('too many parts');
      entries.set(entry.fileName.toLowerCase(), entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}
