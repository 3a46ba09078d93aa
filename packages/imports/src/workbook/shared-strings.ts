import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { readWhole, unescaped } from './elements.ts';

/** Characters of one page, and pages that are held in memory: about 32 MB. */
const PAGE = 64 * 1024;
const HELD = 256;

type Page = { first: number; at: number; bytes: number };

/** The texts that cells refer to by number. All but the pages that were used last lie in a file of their own. */
export class SharedStrings {
  readonly #folder = mkdtempSync(join(tmpdir(), 'guanxi-workbook-'));
  readonly #file = openSync(join(this.#folder, 'strings'), 'wx+', 0o600);
  readonly #pages: Page[] = [];
  readonly #held = new Map<number, string[]>();
  #filling: string[] = [];
  #characters = 0;
  #count = 0;
  #end = 0;

  add(text: string): void {
    this.#filling.push(text);
    this.#count += 1;
    this.#characters += text.length;
    if (this.#characters >= PAGE) this.#turn();
  }

  /** The text of a number; undefined where there is none. */
  get(index: number): string | undefined {
    if (!(index >= 0 && index < this.#count)) return undefined;
    const first = this.#count - this.#filling.length;
    if (index >= first) return this.#filling[index - first];
    const number = this.#pageOf(index);
    return this.#read(number)[index - (this.#pages[number]?.first ?? 0)];
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #turn(): void {
    const bytes = Buffer.from(JSON.stringify(this.#filling));
    writeSync(this.#file, bytes, 0, bytes.length, this.#end);
    this.#pages.push({ first: this.#count - this.#filling.length, at: this.#end, bytes: bytes.length });
    this.#end += bytes.length;
    this.#filling = [];
    this.#characters = 0;
  }

  #pageOf(index: number): number {
    let low = 0;
    let high = this.#pages.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#pages[middle]?.first ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #read(number: number): string[] {
    const held = this.#held.get(number);
    if (held) {
      // the page used last is the last to go
      this.#held.delete(number);
      this.#held.set(number, held);
      return held;
    }
    const { at, bytes } = this.#pages[number] as Page;
    const buffer = Buffer.alloc(bytes);
    readSync(this.#file, buffer, 0, bytes, at);
    const texts = JSON.parse(buffer.toString()) as string[];
    this.#held.set(number, texts);
    if (this.#held.size > HELD) this.#held.delete(this.#held.keys().next().value as number);
    return texts;
  }
}

/** Reads the part that holds them; how a word is pronounced is no part of it. */
export async function readSharedStrings(part: Readable, strings: SharedStrings): Promise<void> {
  let text = '';
  let isText = false;
  let pronounced = 0;
  await readWhole(part, {
    opened(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') pronounced += 1;
      isText = name === 't' && pronounced === 0;
    },
    text(piece) {
      if (isText) text += piece;
    },
    closed(name) {
      if (name === 'si') strings.add(unescaped(text));
      if (name === 'rPh') pronounced -= 1;
      if (name === 't') isText = false;
    },
  });
}
