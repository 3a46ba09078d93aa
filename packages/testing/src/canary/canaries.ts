import { randomBytes, randomInt } from 'node:crypto';

/** Something of a person that was planted, and by which it is recognised again. */
export type Canary = {
  what: string;
  text: string;
  /** Kept by the product on purpose: found in its databases. Tokens and passwords are not. */
  kept: boolean;
};

const chinese = (length: number) =>
  Array.from({ length }, () => String.fromCodePoint(randomInt(0x4e00, 0x9fa5))).join('');
const word = () => `${'bcdfghklmnprstvz'[randomInt(16)]}${randomBytes(6).toString('hex').replace(/\d/g, 'o')}`;
const mobile = () => `139${String(randomInt(10 ** 8)).padStart(8, '0')}`;

/** New ones for a run, so that nothing of an earlier run or of the samples is taken for them. */
export function makeCanaries() {
  return {
    name: { what: 'name', text: `王${chinese(5)}`, kept: true },
    company: { what: 'name of a company', text: `${chinese(6)}有限公司`, kept: true },
    latin: { what: 'name in Latin letters', text: `Quillon ${word()}`, kept: true },
    imported: { what: 'name in an import', text: `李${chinese(5)}`, kept: true },
    phone: { what: 'phone', text: mobile(), kept: true },
    importedPhone: { what: 'phone in an import', text: mobile(), kept: true },
    mail: { what: 'mail', text: `${word()}@${word()}.example`, kept: true },
    address: { what: 'address', text: `${chinese(6)}路1号`, kept: true },
    words: { what: 'words of a complaint', text: chinese(8), kept: true },
    searched: { what: 'name that was searched', text: `赵${chinese(5)}`, kept: false },
    refused: { what: 'name that the database refused', text: `钱${chinese(5)}`, kept: false },
    token: { what: 'token', text: randomBytes(24).toString('base64url'), kept: false },
    password: { what: 'password', text: randomBytes(18).toString('base64url'), kept: false },
  } satisfies Record<string, Canary>;
}
export type Canaries = ReturnType<typeof makeCanaries>;

/** Which of the canaries a text holds: as they are, or escaped, in a URL, in Base64, in hex, or with gaps in a number. */
export function findCanaries(text: string, canaries: readonly Canary[]): Canary[] {
  const views = viewsOf(text);
  return canaries.filter(({ text: canary }) => {
    const wanted = canary.toLowerCase();
    return views.some((view) => view.includes(wanted));
  });
}

function viewsOf(text: string): string[] {
  const plain = text
    .replace(/\\+u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'));
  const decoded = [...text.matchAll(/[\w+/-]{12,}/g)].flatMap(([piece]) => {
    const hex = /^(?:x|\\x)?((?:[0-9a-f]{2})+)$/i.exec(piece)?.[1];
    return [Buffer.from(piece, 'base64').toString('utf8'), ...(hex ? [Buffer.from(hex, 'hex').toString('utf8')] : [])];
  });
  const numbers = plain.replace(/(?<=\d)[\s().-]{1,2}(?=\d)/g, '');
  return [text, plain, decoded.join('\n'), numbers].map((view) => view.toLowerCase());
}
