/**
 * The code of a link in a letter, by which somebody without an account does one thing. Who writes the letter makes the
 * code, who answers the link keeps its hash: the code itself stands in the letter alone (docs/decisions/0108).
 */
import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, fit for an address: nobody guesses one. */
export const newLetterCode = (): string => randomBytes(32).toString('base64url');

const CODE = /^[A-Za-z0-9_-]{43}$/;
export const isLetterCode = (text: string): boolean => CODE.test(text);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** What is kept of a code. */
export const hashOfCode = (code: string): string => sha256(code);

/** Shows whether an address is the one that the letter went to; without the code it tells nothing of the address. */
export const addressProof = (code: string, address: string): string =>
  sha256(`${code}\n${address.trim().toLowerCase()}`);
