import type { KeyObject } from 'node:crypto';

/** A key that the issuer publishes and the tests hold: they sign with it what the issuer itself never would. */
export type HeldKey = { kid: string; privateKey: KeyObject };

/** An issuer under test, whichever it is. */
export interface IssuerStand {
  issuer: string;
  /** Admin routes of the realm. */
  adminUrl: string;
  salesSecret: string;
  gatewaySecret: string;
  /** Published from the start on. */
  held: HeldKey;
  /** Makes a new key that signs from now on; what the old one signed stays good. */
  rotateKey(): Promise<void>;
  /** Takes it away, as a machine that fails. */
  stop(): Promise<void>;
  /** Brings it back with what it held. */
  start(): Promise<void>;
  /** Ends it for good. */
  close(): Promise<void>;
}

/** Starts an issuer that tells the gateway at an address of sign-outs. */
export type OpenStand = (gatewayUrl: string) => Promise<IssuerStand>;
