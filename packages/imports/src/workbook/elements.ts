import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { UnreadableWorkbook } from './unreadable.ts';

/** What is told of a part as it goes by. Names come without their prefix; no entity but XML's own is known. */
export type Listener = {
  opened(name: string, attributes: Readonly<Record<string, string>>): void;
  closed?(name: string): void;
  text?(text: string): void;
};

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Reads a part piece by piece; after each piece what the listener has gathered may be taken. @throws UnreadableWorkbook */
export async function* readElements(part: Readable, listener: Listener): AsyncGenerator<void> {
  const parser = new SaxesParser();
  let broken: Error | undefined;
  parser.on('error', (error) => {
    broken ??= error;
  });
  parser.on('doctype', () => {
    broken ??= new Error('a document type');
  });
  parser.on('opentag', ({ name, attributes }) => listener.opened(local(name), attributes));
  parser.on('closetag', ({ name }) => listener.closed?.(local(name)));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  const decoder = new TextDecoder('utf-8');
  try {
    for await (const piece of part as AsyncIterable<Buffer>) {
      parser.write(decoder.decode(piece, { stream: true }));
      if (broken) throw broken;
      yield;
    }
    parser.write(decoder.decode()).close();
    if (broken) throw broken;
    yield;
  } catch (error) {
    throw new UnreadableWorkbook(error instanceof Error ? error.message : 'unreadable');
  } finally {
    part.destroy();
  }
}

/** Reads a small part to its end. */
export async function readWhole(part: Readable, listener: Listener): Promise<void> {
  for await (const _ of readElements(part, listener));
}

/** Text of a part as it was typed: `_x000D_` stands for a character that XML cannot hold. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
