/**
 * What a person agreed to. Pure. What he said is a row of records that are added and never changed; how it stands is
 * what he said last about each purpose on each channel.
 */
export const purposes = ['MEMBERSHIP', 'MARKETING', 'SURVEY'] as const;
export const channels = ['MAIL', 'SMS', 'PHONE', 'POST'] as const;
export const staffWays = ['BY_PHONE', 'ON_PAPER', 'IN_PERSON', 'BY_MAIL'] as const;
export type Purpose = (typeof purposes)[number];
export type Channel = (typeof channels)[number];
export type Way = (typeof staffWays)[number] | 'MEMBER_PAGE' | 'SIGN_UP' | 'LETTER_LINK' | 'ONE_CLICK';

/** What consent is asked for: the terms as a whole, everything else channel by channel. */
export type Matter = { purpose: Purpose; channel: Channel | null };
export const matters: readonly Matter[] = purposes.flatMap((purpose): Matter[] =>
  purpose === 'MEMBERSHIP' ? [{ purpose, channel: null }] : channels.map((channel) => ({ purpose, channel })),
);

export const isMatter = ({ purpose, channel }: Matter): boolean =>
  matters.some((each) => each.purpose === purpose && each.channel === channel);

/**
 * Whether what was put down is a first step only, which allows nothing: staff said for him that he may be written to. He
 * says it himself by the link of a letter. Who calls or writes by post is spoken to by a person, who hears a no.
 */
export const isFirstStep = (
  { granted, channel }: { granted: boolean; channel?: Channel | null | undefined },
  way: Way,
) => granted && (channel === 'MAIL' || channel === 'SMS') && staffWays.some((each) => each === way);

export type Said = Matter & { granted: boolean; pending: boolean; saidAt: Date; recordedAt: Date; id: string };

/** What counts of all that was said about one matter: said last; of what was said at once, put down last. */
export function lastSaid<Record extends Said>(said: readonly Record[]): Record | undefined {
  return [...said]
    .sort(
      (a, b) =>
        b.saidAt.getTime() - a.saidAt.getTime() ||
        b.recordedAt.getTime() - a.recordedAt.getTime() ||
        b.id.localeCompare(a.id),
    )
    .at(0);
}

const sameMatter = (a: Matter, b: Matter) => a.purpose === b.purpose && a.channel === b.channel;

export type Stands<Record extends Said> = Matter & {
  /** What counts. */
  record: Record | null;
  /** A first step that was said after it and that its owner has not confirmed. It takes nothing away from what counts. */
  pending: Record | null;
};

/** How each matter stands, in the order in which they are asked. */
export const standing = <Record extends Said>(said: readonly Record[]): Stands<Record>[] =>
  matters.map((matter) => {
    const about = said.filter((each) => sameMatter(each, matter));
    const last = lastSaid(about);
    const record = lastSaid(about.filter(({ pending }) => !pending)) ?? null;
    return { ...matter, record, pending: last?.pending ? last : null };
  });

/** What the profile tells other services that they may do, such as `MARKETING:MAIL`. The terms allow nothing by themselves. */
export const allowed = (said: readonly Said[]): string[] =>
  standing(said).flatMap(({ purpose, channel, record }) =>
    record?.granted && channel ? [`${purpose}:${channel}`] : [],
  );
