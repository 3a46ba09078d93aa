export type Encoding = 'UTF_8' | 'GB18030';

/** Tells how a file is encoded, piece by piece: UTF-8 where every byte is, else GB18030. A spreadsheet or UTF-16 is neither. */
export async function detectEncoding(pieces: AsyncIterable<Uint8Array>): Promise<Encoding | 'unreadable'> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  try {
    for await (const piece of pieces) {
      if (isFirst && isOtherFormat(piece)) return 'unreadable';
      isFirst = false;
      utf8.decode(piece, { stream: true });
    }
    utf8.decode();
    return isFirst ? 'unreadable' : 'UTF_8';
  } catch {
    return 'GB18030';
  }
}

/** ZIP (which a workbook is), old Excel files and the byte order marks of UTF-16. */
function isOtherFormat(piece: Uint8Array): boolean {
  const start = [...piece.subarray(0, 4)];
  return [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0xff, 0xfe],
    [0xfe, 0xff],
  ].some((mark) => mark.every((byte, at) => start[at] === byte));
}

/** Text of a file in one of the two encodings, without its byte order mark; what cannot be read becomes U+FFFD. */
export async function* decodeText(pieces: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding === 'UTF_8' ? 'utf-8' : 'gb18030');
  for await (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}
