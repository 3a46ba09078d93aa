import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './kafka-java.ts';

/** A private authority and a certificate that it gave to 127.0.0.1, for tests. */
export type Certificates = {
  /** The authority's certificate, as PEM. */
  ca: string;
  /** File of the authority's certificate. */
  caFile: string;
  /** File of the server's key and certificate, as Java reads it. */
  keyStore: string;
};

/** Makes both with openssl in a folder. */
export function makeCertificates(folder: string): Certificates {
  mkdirSync(folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  run('openssl', [
    ...['req', '-x509', ...key, '-days', '2', '-subj', '/CN=guanxi test authority'],
    ...['-keyout', at('ca.key'), '-out', at('ca.pem')],
  ]);
  run('openssl', ['req', ...key, '-subj', '/CN=kafka', '-keyout', at('kafka.key'), '-out', at('kafka.csr')]);
  writeFileSync(at('kafka.ext'), 'subjectAltName=IP:127.0.0.1,DNS:localhost\n');
  run('openssl', [
    ...['x509', '-req', '-in', at('kafka.csr'), '-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial'],
    ...['-days', '2', '-extfile', at('kafka.ext'), '-out', at('kafka.pem')],
  ]);
  writeFileSync(at('key-store.pem'), `${readFileSync(at('kafka.key'))}${readFileSync(at('kafka.pem'))}`, {
    mode: 0o600,
  });
  return { ca: readFileSync(at('ca.pem'), 'utf8'), caFile: at('ca.pem'), keyStore: at('key-store.pem') };
}
