import type { Addresses } from './world.ts';

/** The product that the environment names, if it names one whole. */
export function runningProduct({
  GUANXI_GATEWAY,
  GUANXI_ISSUER,
  GUANXI_MAILBOX,
  GUANXI_CONTROL,
}: NodeJS.ProcessEnv): Addresses | undefined {
  if (!GUANXI_GATEWAY || !GUANXI_ISSUER || !GUANXI_MAILBOX || !GUANXI_CONTROL) return undefined;
  return { gateway: GUANXI_GATEWAY, issuer: GUANXI_ISSUER, mailbox: GUANXI_MAILBOX, control: GUANXI_CONTROL };
}
