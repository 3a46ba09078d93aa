import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import type { MailStore } from './store.ts';

/**
 * A real SMTP server that delivers nothing: it keeps what it is given. It takes anybody's mail: outside the loopback
 * address only on a network of its own.
 */
export async function startMailSink(
  store: MailStore,
  port: number,
  host = '127.0.0.1',
): Promise<{ port: number; close(): Promise<void> }> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: 25_000_000,
    banner: 'Guanxi mail sink',
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const envelope = { from: mailFrom ? mailFrom.address : '', to: rcptTo.map((each) => each.address) };
        store.add(Buffer.concat(chunks), envelope).then(
          () => done(),
          (error: Error) => done(error),
        );
      });
    },
  });
  server.on('error', () => {}); // a client that goes away in mid-sentence
  server.listen(port, host);
  await once(server.server, 'listening');
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
