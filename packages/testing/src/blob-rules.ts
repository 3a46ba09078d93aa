import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { newId } from '@guanxi/runtime';
import { type BlobStore, BlobTooLarge } from '@guanxi/runtime/blob';

/** What must hold for every store of files. `stored` counts what lies in it, whole or in part. */
export function blobRules(open: () => { store: BlobStore; stored: () => Promise<number> }): void {
  test('what was put is had again, byte for byte, with its size and hash', async () => {
    const { store } = open();
    const content = randomBytes(12_000_000);
    const put = await store.put(Readable.from(pieces(content)));
    expect(put).toMatchObject({ size: content.length, sha256: createHash('sha256').update(content).digest('hex') });
    expect((await buffer((await store.get(put.id)) as Readable)).equals(content)).toBe(true);
  });

  test('an empty file is a file', async () => {
    const { store } = open();
    const { id, size } = await store.put(Readable.from([]));
    expect(size).toBe(0);
    expect(await buffer((await store.get(id)) as Readable)).toHaveLength(0);
  });

  test('a stream that breaks, and one past the limit, leave nothing behind', async () => {
    const { store, stored } = open();
    const before = await stored();
    const broken = Readable.from(
      (function* () {
        yield randomBytes(6_000_000);
        throw new Error('the line went dead');
      })(),
    );
    await expect(store.put(broken)).rejects.toThrow('the line went dead');
    await expect(
      store.put(Readable.from(pieces(randomBytes(8_000_000))), { maxBytes: 7_000_000 }),
    ).rejects.toBeInstanceOf(BlobTooLarge);
    expect(await stored()).toBe(before);
  });

  test('what nobody put, what was removed and what is no id is not there', async () => {
    const { store } = open();
    const { id } = await store.put(Readable.from([Buffer.from('x')]));
    await store.remove(id);
    await store.remove(id);
    for (const each of [id, newId(), '../secrets.json', '']) expect(await store.get(each)).toBeUndefined();
  });
}

function* pieces(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += 65_536) yield content.subarray(at, at + 65_536);
}
