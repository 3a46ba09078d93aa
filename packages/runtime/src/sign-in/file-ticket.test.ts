import { SignJWT } from 'jose';
import type { Viewer } from '../viewer.ts';
import { fileTicket, readFileTicket } from './file-ticket.ts';

const key = { id: 'a', secret: 'a-secret-of-this-test' };
const other = { id: 'b', secret: 'another-secret-of-it' };
const viewer: Viewer = { sub: 'who', session: 'here', client: 'guanxi-console', roles: new Set() };
const file = { id: '01920000-0000-7000-8000-00000000f001', name: '合同 1.pdf' };

describe('C07 a ticket for a file', () => {
  test('opens the file under its name, and says whose it is', async () => {
    const ticket = await fileTicket(file, viewer, key);
    expect(await readFileTicket(ticket, [other, key])).toMatchObject({ file, holder: { sub: 'who', sid: 'here' } });
  });

  test('is nothing when it is over, changed, of a key that is gone, or of another purpose', async () => {
    const ticket = await fileTicket({ ...file, name: null }, viewer, key);
    expect(await readFileTicket(ticket, [other])).toBeUndefined();
    expect(await readFileTicket(ticket, [{ ...other, id: 'a' }])).toBeUndefined();
    const [head, , mac] = ticket.split('.');
    const body = Buffer.from(JSON.stringify({ jti: 'x', sub: 'y', iat: 1, exp: 9e9, aud: 'guanxi-file' }));
    expect(await readFileTicket(`${head}.${body.toString('base64url')}.${mac}`, [key])).toBeUndefined();
    const made = (aud: string, exp: number) =>
      new SignJWT({ jti: file.id, sub: 'who', aud, iat: 1, exp })
        .setProtectedHeader({ alg: 'HS256', kid: 'a' })
        .sign(new TextEncoder().encode(key.secret));
    expect(await readFileTicket(await made('guanxi-file', 2), [key])).toBeUndefined();
    expect(await readFileTicket(await made('another', 9e9), [key])).toBeUndefined();
    expect(await readFileTicket(await made('guanxi-file', 9e9), [key])).toBeDefined();
  });
});
