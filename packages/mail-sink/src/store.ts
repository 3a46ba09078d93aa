import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AddressObject, simpleParser } from 'mailparser';

/** A message as it was delivered; nothing is dropped or merged, so that a repeat can be seen by its Message-ID. */
export interface Message {
  /** Counts up from 1 in the order of arrival. */
  id: number;
  messageId: string;
  /** Addresses of the envelope. */
  to: string[];
  from: string;
  subject: string;
  text: string;
  html: string | null;
  links: string[];
  headers: Record<string, string>;
  receivedAt: string;
}

/** Messages in a file of one JSON line each, so that they outlive restarts and a stopped database. */
export class MailStore {
  readonly #file: string;
  #messages: Message[] = [];

  constructor(folder: string) {
    this.#file = join(folder, 'messages.jsonl');
    const lines = existsSync(this.#file) ? readFileSync(this.#file, 'utf8').split('\n') : [];
    this.#messages = lines.flatMap((line) => {
      try {
        return line ? [JSON.parse(line) as Message] : [];
      } catch {
        return []; // a line that was cut off by a kill was never acknowledged
      }
    });
  }

  /** Parses and keeps a message; it is on its way to the disk when this answers. */
  async add(raw: Buffer, envelope: { from: string; to: string[] }): Promise<Message> {
    const parsed = await simpleParser(raw, { skipImageLinks: true });
    const html = parsed.html || null;
    const text = parsed.text ?? '';
    const message: Message = {
      id: (this.#messages.at(-1)?.id ?? 0) + 1,
      messageId: parsed.messageId ?? '',
      to: envelope.to,
      from: shownAddress(parsed.from) || envelope.from,
      subject: parsed.subject ?? '',
      text,
      html,
      links: linksOf(text, html),
      headers: Object.fromEntries(
        parsed.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]),
      ),
      receivedAt: new Date().toISOString(),
    };
    appendFileSync(this.#file, `${JSON.stringify(message)}\n`);
    this.#messages.push(message);
    return message;
  }

  /** Oldest first; `to` is one address, `after` the id of the last message seen. */
  list({ to, after = 0, limit = 100 }: { to?: string | undefined; after?: number; limit?: number }): Message[] {
    const wanted = to?.toLowerCase();
    const fits = (message: Message) =>
      message.id > after && (!wanted || message.to.some((each) => each.toLowerCase() === wanted));
    return this.#messages.filter(fits).slice(0, limit);
  }

  /** Newest first. */
  latest(limit: number): Message[] {
    return this.#messages.slice(-limit).reverse();
  }

  find(id: number): Message | undefined {
    return this.#messages.find((message) => message.id === id);
  }

  clear(): void {
    this.#messages = [];
    writeFileSync(this.#file, '');
  }
}

const shownAddress = (from: AddressObject | undefined) => from?.text ?? '';

function linksOf(text: string, html: string | null): string[] {
  const fromText = text.match(/https?:\/\/[^\s<>"'，。）]+/g) ?? [];
  const fromHtml = [...(html ?? '').matchAll(/href="(https?:[^"]+)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  );
  return [...new Set([...fromText, ...fromHtml])];
}
