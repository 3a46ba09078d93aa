/** A session as the identity provider has it. */
export type IssuerSession = {
  id: string;
  address: string | null;
  since: Date;
  lastUsedAt: Date;
  applications: readonly string[];
};
/** The same with what is known of its device, for the person whose it is. */
export type SignInSession = IssuerSession & { device: string | null; isThis: boolean };

/** What a person sees of his sessions, the last used first. Pure. */
export function shownSessions(
  sessions: readonly IssuerSession[],
  devices: ReadonlyMap<string, string>,
  current: string | undefined,
): SignInSession[] {
  return sessions
    .map((session) => ({
      ...session,
      device: devices.get(session.id) ?? null,
      isThis: session.id === current,
    }))
    .sort((a, b) => b.lastUsedAt.getTime() - a.lastUsedAt.getTime());
}

/** A first device is no news, and one that he had before is none. Pure. */
export const isNewDevice = (device: string, earlier: readonly string[]): boolean =>
  earlier.length > 0 && !earlier.includes(device);
