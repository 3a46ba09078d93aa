import iconv from 'iconv-lite';
import { decodeText, detectFile, type Encoding } from './encoding.ts';

const simplified = '客户名称,类别\r\n𠮷田商行,个人\r\n䶮光食品厂,企业\r\n👍,个人\r\n';
const traditional =
  '客戶名稱,類別,地址\r\n陳淑芬,個人,臺北市信義區松仁路一百號\r\n順發貿易股份有限公司,企業,高雄市苓雅區\r\n';
async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function decoded(bytes: Uint8Array, encoding: Encoding, size: number): Promise<string> {
  let found = '';
  for await (const each of decodeText(pieces(bytes, size), encoding)) found += each;
  return found;
}
const SIZES = [1, 2, 3, 5, 1000];

describe('how a file is encoded', () => {
  test('A01 UTF-8 and GB18030 are told apart and read alike, wherever the pieces are cut', async () => {
    const utf8 = Buffer.from(simplified);
    const gb = iconv.encode(simplified, 'gb18030');
    for (const size of SIZES) {
      expect(await detectFile(pieces(utf8, size))).toBe('UTF_8');
      expect(await detectFile(pieces(gb, size))).toBe('GB18030');
      expect(await decoded(utf8, 'UTF_8', size)).toBe(simplified);
      expect(await decoded(gb, 'GB18030', size)).toBe(simplified);
    }
  });

  test('A01 Big5 is told from GB18030, which may hold traditional characters as well', async () => {
    const big5 = iconv.encode(traditional, 'big5');
    const gb = iconv.encode(traditional, 'gb18030');
    for (const size of SIZES) {
      expect(await detectFile(pieces(big5, size))).toBe('BIG5');
      expect(await detectFile(pieces(gb, size))).toBe('GB18030');
      expect(await decoded(big5, 'BIG5', size)).toBe(traditional);
    }
  });

  test('A01 one Chinese header over plain rows is enough to tell', async () => {
    for (const [text, encoding, name] of [
      ['姓名,手機\r\nA,1\r\n', 'BIG5', 'big5'],
      ['姓名,手机\r\nA,1\r\n', 'GB18030', 'gb18030'],
    ] as const)
      expect(await detectFile(pieces(iconv.encode(text, name), 7))).toBe(encoding);
  });

  test('A01 a byte order mark is no part of the first header', async () => {
    expect(await decoded(Buffer.from(`\uFEFF${simplified}`), 'UTF_8', 4)).toBe(simplified);
  });

  test('A01 a workbook is known by its mark; old Excel files, UTF-16 and empty files cannot be read', async () => {
    for (const size of [1, 100]) {
      expect(await detectFile(pieces(Buffer.from('PK\u0003\u0004rest'), size))).toBe('WORKBOOK');
      for (const bytes of [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from([0xff, 0xfe, 0x41, 0]), Buffer.alloc(0)])
        expect(await detectFile(pieces(bytes, size))).toBe('unreadable');
    }
  });
});
