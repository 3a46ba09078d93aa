/** Mail by SMTP. What became of an attempt is told from where the line broke. */
import { once } from 'node:events';
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { toHtml } from '../templates/template.ts';
import type { Outcome } from './message.ts';

export type Mail = {
  /** Fixed for the message, however often it is sent, so that a reader's mailbox sees one. */
  messageId: string;
  address: string;
  subject: string;
  text: string;
  language: string;
  date: Date;
  /** The link that stands in the text: a link on the page, too. */
  link?: string | undefined;
  /** Where a mail program takes the address off the list by one click. */
  unsubscribe?: string | undefined;
};

/** Sends one mail; never throws for what a mail server does. */
export type Mailer = { readonly domain: string; send(mail: Mail): Promise<Outcome> };

export type SmtpOptions = {
  /** `smtp://` or `smtps://`, with user and password where the server wants them. */
  url: string;
  /** One address, with or without a name: `Guanxi <no-reply@example.com>`. */
  from: string;
  /** A whole attempt, connection included, takes no longer. */
  seconds: number;
  onError?: (problem: { code?: string; command?: string; responseCode?: number; textBegun: boolean }) => void;
};

export function smtpMailer({ url, from, seconds, onError }: SmtpOptions): Mailer {
  const server = new URL(url);
  const sender = addressOf(from);
  const options = {
    host: server.hostname,
    port: Number(server.port) || (server.protocol === 'smtps:' ? 465 : 25),
    secure: server.protocol === 'smtps:',
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 15_000,
  };
  const login = server.username
    ? { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) }
    : undefined;

  return {
    domain: sender.slice(sender.lastIndexOf('@') + 1),
    async send(mail) {
      const bytes = await composed(mail, from);
      let textBegun = false;
      // read only once the server has said that it takes the text
      const text = Readable.from(
        (function* () {
          textBegun = true;
          yield bytes;
        })(),
      );
      const connection = new SMTPConnection(options);
      const patience = setTimeout(() => connection.close(), seconds * 1000);
      try {
        const broken = once(connection, 'end').then(() => {
          throw new Error('the line broke');
        });
        broken.catch(() => undefined);
        const failed = new Promise<never>((_, fail) => connection.on('error', fail));
        failed.catch(() => undefined);
        const step = (run: (done: (error?: Error | null) => void) => void) =>
          Promise.race([
            broken,
            failed,
            new Promise<void>((done, fail) => run((error) => (error ? fail(error) : done()))),
          ]);
        await step((done) => connection.connect(done));
        if (login) await step((done) => connection.login(login, done));
        await step((done) => connection.send({ from: sender, to: [mail.address] }, text, done));
        connection.quit();
        return 'accepted';
      } catch (error) {
        connection.close();
        const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
        onError?.({
          textBegun,
          ...(code && { code }),
          ...(command && { command }),
          ...(responseCode && { responseCode }),
        });
        return outcomeOf({ code, command, responseCode }, textBegun);
      } finally {
        clearTimeout(patience);
      }
    },
  };
}

/**
 * A server's own answer is certain: 5xx is a refusal, 4xx says later. Without an answer it depends on whether the text
 * had begun to leave. A refusal before the letter was named (greeting, sign-in) says nothing of the letter.
 */
function outcomeOf(
  error: { code?: string | undefined; command?: string | undefined; responseCode?: number | undefined },
  textBegun: boolean,
): Outcome {
  if (error.responseCode && error.responseCode >= 500 && /^(MAIL FROM|RCPT TO|DATA)/.test(error.command ?? ''))
    return 'refused';
  if (error.responseCode) return 'deferred';
  if (error.code === 'EENVELOPE') return 'refused';
  return textBegun ? 'uncertain' : 'deferred';
}

const composed = (mail: Mail, from: string): Promise<Buffer> =>
  new MailComposer({
    from,
    to: { name: '', address: mail.address },
    subject: mail.subject,
    text: mail.text,
    html: toHtml(mail.text, mail.link),
    date: mail.date,
    messageId: mail.messageId,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': mail.language,
      // RFC 8058
      ...(mail.unsubscribe
        ? { 'List-Unsubscribe': `<${mail.unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
        : {}),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();

const addressOf = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
