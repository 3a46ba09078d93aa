import { createHash } from 'node:crypto';
import { addressOf, mailOf, nameOf, type Subject, soundOf } from './normalise.ts';

/** Of a key that more records share, only so many are looked at, and a scan passes it over: it says too little. */
export const BLOCK_MAX = 50;

/**
 * The keys under which a record is filed, as signed 64-bit numbers. Two records of one person or firm meet under one of:
 * a number; a mail address; the sound of the name; that sound with the day of birth; the surname's with it; the address;
 * and of long names either half, for one slip leaves the other half whole.
 */
export function keysOf(subject: Subject): bigint[] {
  const { kind, phones, mail, birthDate, address } = subject;
  const name = nameOf(subject);
  const sound = soundOf(name);
  const street = addressOf(address ?? '');
  const found = [
    ...phones.map((each) => `phone ${each}`),
    ...(mail ? [`mail ${mailOf(mail)}`] : []),
    ...(sound ? [`name ${sound}`] : []),
    ...(sound && birthDate ? [`born ${birthDate} ${sound}`, `born ${birthDate} ${initialOf(name)}`] : []),
    ...(street ? [`address ${street}`] : []),
    ...halvesOf(name),
  ];
  return [...new Set(found.map((each) => hashOf(`${kind} ${each}`)))];
}

const initialOf = (name: string): string => soundOf([...name][0] ?? '');

/** From this length on a half of a name still tells something. */
const LONG = 6;

/** The beginning and the end of a long name, each at the places that one character more or less would give it. */
function halvesOf(name: string): string[] {
  const signs = [...name];
  if (signs.length < LONG) return [];
  const cuts = [...new Set([Math.floor(signs.length / 2), Math.floor((signs.length + 1) / 2)])];
  return cuts.flatMap((cut) => [`head ${signs.slice(0, cut).join('')}`, `tail ${signs.slice(-cut).join('')}`]);
}

/** 64 bits of SHA-256: what two records share can be looked up, and nothing can be read from it. */
const hashOf = (text: string): bigint => createHash('sha256').update(text).digest().readBigInt64BE(0);
