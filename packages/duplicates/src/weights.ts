/**
 * How much each piece of evidence weighs, in bits, after Fellegi and Sunter (A Theory for Record Linkage, JASA 64, 1969):
 * log2(m / u), where m is how often it holds of two records of one and the same, u how often of two records of different
 * ones. Bits add up; the prior is what is thought of two records before anything is compared.
 *
 * m is taken from what is known of registers of members: people keep two numbers, move house, and are written down wrong
 * in about one name of twenty. u follows from how many values there are:
 * - numbers and mail addresses belong to one in 100,000 others at most (families, a switchboard);
 * - a person's name is shared by up to one in 1,000 (张伟 has 0.02 % of the country, the commonest names of a region more), a
 *   firm's by one in 100,000;
 * - a day of birth is one of about 20,000;
 * - a house is shared by one in 10,000.
 */
export const evidenceKinds = [
  'PHONE_SAME',
  'PHONE_DIFFERENT',
  'MAIL_SAME',
  'MAIL_DIFFERENT',
  'NAME_SAME',
  'NAME_SOUNDS_SAME',
  'NAME_NEAR',
  'NAME_DIFFERENT',
  'BIRTH_DATE_SAME',
  'BIRTH_DATE_DIFFERENT',
  'ADDRESS_SAME',
  'ADDRESS_NEAR',
  'ADDRESS_DIFFERENT',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

type Rates = { m: number; u: number };
const bits = ({ m, u }: Rates): number => Math.round(Math.log2(m / u) * 10) / 10;

/** Of people. */
export const personWeights: Readonly<Record<EvidenceKind, number>> = {
  PHONE_SAME: bits({ m: 0.8, u: 0.00001 }),
  PHONE_DIFFERENT: bits({ m: 0.2, u: 0.99999 }),
  MAIL_SAME: bits({ m: 0.7, u: 0.00001 }),
  MAIL_DIFFERENT: bits({ m: 0.3, u: 0.99999 }),
  NAME_SAME: bits({ m: 0.85, u: 0.001 }),
  NAME_SOUNDS_SAME: bits({ m: 0.05, u: 0.001 }),
  NAME_NEAR: bits({ m: 0.05, u: 0.003 }),
  NAME_DIFFERENT: bits({ m: 0.05, u: 0.995 }),
  BIRTH_DATE_SAME: bits({ m: 0.95, u: 0.00005 }),
  BIRTH_DATE_DIFFERENT: bits({ m: 0.05, u: 0.99995 }),
  ADDRESS_SAME: bits({ m: 0.5, u: 0.0001 }),
  ADDRESS_NEAR: bits({ m: 0.2, u: 0.002 }),
  ADDRESS_DIFFERENT: bits({ m: 0.3, u: 0.998 }),
};

/** Of firms: their names tell more, and a switchboard is the firm's. */
export const organisationWeights: Readonly<Record<EvidenceKind, number>> = {
  ...personWeights,
  NAME_SAME: bits({ m: 0.8, u: 0.00001 }),
  NAME_SOUNDS_SAME: bits({ m: 0.05, u: 0.00002 }),
  NAME_NEAR: bits({ m: 0.1, u: 0.0002 }),
};

/** Before anything is compared: one pair in 16,000 of those that meet under a key is a pair. */
export const PRIOR = -14;

/** From this score on, in per cent, a pair is listed by a scan. */
export const LIKELY = 50;
/** From this score on it is worth a word while somebody types. */
export const WORTH_TELLING = 5;
