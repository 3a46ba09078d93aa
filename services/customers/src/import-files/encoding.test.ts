import iconv from 'iconv-lite';
import { decodeText, detectEncoding } from './encoding.ts';

const text = '客户名称,类别\r\n𠮷田商行,个人\r\n䶮光食品厂,企业\r\n👍,个人\r\n';
async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function decoded(bytes: Uint8Array, encoding: 'UTF_8' | 'GB18030', size: number): Promise<string> {
  let found = '';
  for await (const each of decodeText(pieces(bytes, size), encoding)) found += each;
  return found;
}

describe('how a file is encoded', () => {
  test('A01 UTF-8 and GB18030 are told apart and read alike, wherever the pieces are cut', async () => {
    const utf8 = Buffer.from(text);
    const gb = iconv.encode(text, 'gb18030');
    for (const size of [1, 2, 3, 5, 1000]) {
      expect(await detectEncoding(pieces(utf8, size))).toBe('UTF_8');
      expect(await detectEncoding(pieces(gb, size))).toBe('GB18030');
      expect(await decoded(utf8, 'UTF_8', size)).toBe(text);
      expect(await decoded(gb, 'GB18030', size)).toBe(text);
    }
  });

  test('A01 a byte order mark is no part of the first header', async () => {
    expect(await decoded(Buffer.from(`\uFEFF${text}`), 'UTF_8', 4)).toBe(text);
  });

  test('A01 workbooks, UTF-16 and empty files cannot be read', async () => {
    for (const bytes of [Buffer.from('PK\u0003\u0004rest'), Buffer.from([0xff, 0xfe, 0x41, 0]), Buffer.alloc(0)]) {
      expect(await detectEncoding(pieces(bytes, 100))).toBe('unreadable');
    }
  });
});
