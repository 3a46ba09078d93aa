export type Encoding = 'UTF_8' | 'GB18030' | 'BIG5';
export const encodings = ['UTF_8', 'GB18030', 'BIG5'] as const satisfies readonly Encoding[];

const LABELS: Record<Encoding, string> = { UTF_8: 'utf-8', GB18030: 'gb18030', BIG5: 'big5' };

/** What a file is: text in one of the encodings, a workbook (XLSX), or nothing that can be read. */
export type FileKind = Encoding | 'WORKBOOK' | 'unreadable';

/** Bytes of Chinese text that are looked at to tell GB18030 and Big5 apart. */
const SAMPLE = 256 * 1024;

/**
 * Tells what a file is, piece by piece: a workbook by its mark; UTF-8 where every byte is; else GB18030 or Big5,
 * whichever its characters are the commoner in. Old Excel files, encrypted workbooks and UTF-16 are unreadable.
 */
export async function detectFile(pieces: AsyncIterable<Uint8Array>): Promise<FileKind> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const chinese = new ChineseText();
  let isUtf8 = true;
  let start = Buffer.alloc(0);
  let isEmpty = true;
  for await (const piece of pieces) {
    isEmpty = false;
    if (start.length < 4) {
      start = Buffer.concat([start, piece.subarray(0, 4)]);
      if (begins(start, WORKBOOK)) return 'WORKBOOK';
      if (OTHERS.some((mark) => begins(start, mark))) return 'unreadable';
    }
    if (isUtf8) isUtf8 = decodes(utf8, piece);
    chinese.take(piece);
    if (!isUtf8 && chinese.isFull) return chinese.encoding;
  }
  if (isEmpty) return 'unreadable';
  return isUtf8 && decodes(utf8) ? 'UTF_8' : chinese.encoding;
}

const WORKBOOK = [0x50, 0x4b, 0x03, 0x04];
/** Old Excel files and encrypted workbooks, and the byte order marks of UTF-16. */
const OTHERS = [
  [0xd0, 0xcf, 0x11, 0xe0],
  [0xff, 0xfe],
  [0xfe, 0xff],
];
const begins = (start: Uint8Array, mark: readonly number[]) => mark.every((byte, at) => start[at] === byte);

function decodes(decoder: TextDecoder, piece?: Uint8Array): boolean {
  try {
    if (piece) decoder.decode(piece, { stream: true });
    else decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/**
 * Counts in which of the two encodings a text's double bytes are common characters. GB 2312's first level, sorted by
 * sound, begins with the bytes B0 to D7, and no second byte of it is below A1; Big5's frequent characters begin with
 * A4 to C6, and two fifths of their second bytes are below 7F.
 */
class ChineseText {
  #seen = 0;
  #pairs = 0;
  #gb = 0;
  #big5 = 0;
  #lead = 0;

  get isFull(): boolean {
    return this.#seen >= SAMPLE;
  }

  get encoding(): 'GB18030' | 'BIG5' {
    return this.#big5 > this.#gb && this.#big5 * 10 >= this.#pairs * 9 ? 'BIG5' : 'GB18030';
  }

  take(piece: Uint8Array): void {
    if (this.isFull) return;
    for (const byte of piece) {
      if (this.#lead !== 0) {
        this.#count(this.#lead, byte);
        this.#lead = 0;
      } else if (byte >= 0x80) this.#lead = byte;
    }
    this.#seen += piece.length;
  }

  #count(lead: number, trail: number): void {
    this.#pairs += 1;
    const isSign = lead >= 0xa1 && lead <= 0xa3;
    if (trail >= 0xa1 && (isSign || (lead >= 0xb0 && lead <= 0xd7))) this.#gb += 1;
    const isBig5Trail = (trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1;
    if (isBig5Trail && (isSign || (lead >= 0xa4 && lead <= 0xc6))) this.#big5 += 1;
  }
}

/** Text of a file in one of the encodings, without its byte order mark; what cannot be read becomes U+FFFD. */
export async function* decodeText(pieces: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(LABELS[encoding]);
  for await (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}
