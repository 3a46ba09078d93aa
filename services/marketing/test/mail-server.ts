import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** How the server behaves: takes the mail, says no, says later, or takes it and breaks the line before it says so. */
export type Behaviour = 'accept' | 'refuse' | 'defer' | 'break-after-text';

export type MailServer = {
  url: string;
  behaviour: Behaviour;
  /** Every text that arrived, as parsed; also those whose sender never learned of it. */
  mails: ParsedMail[];
  /** The same as it came over the line. */
  raw: string[];
  close(): Promise<void>;
};

/** A real SMTP server on a free port. */
export async function startMailServer(): Promise<MailServer> {
  const running: MailServer = { url: '', behaviour: 'accept', mails: [], raw: [], close: async () => undefined };
  const refusal = (code: number) => Object.assign(new Error('not now'), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo(_address, _session, done) {
      if (running.behaviour === 'refuse') done(refusal(550));
      else if (running.behaviour === 'defer') done(refusal(451));
      else done();
    },
    async onData(stream, session, done) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const bytes = Buffer.concat(chunks);
      running.raw.push(bytes.toString('utf8'));
      running.mails.push(await simpleParser(bytes));
      if (running.behaviour === 'break-after-text') sockets.get(session.id)?.();
      else done();
    },
  });
  const sockets = new Map<string, () => void>();
  server.on('error', () => undefined);
  server.onConnect = (session, done) => {
    const connection = [
      ...(server as unknown as { connections: Set<{ id: string; _socket: { destroy(): void } }> }).connections,
    ].find(({ id }) => id === session.id);
    sockets.set(session.id, () => connection?._socket.destroy());
    done();
  };
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  running.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  running.close = () => new Promise((done) => server.close(done));
  return running;
}
