/** Protobuf timestamps and dates; neither carries a time zone. */
export type Timestamp = { seconds: bigint; nanos: number };

export const instant = (timestamp: Timestamp | undefined): Date | undefined =>
  timestamp && new Date(Number(timestamp.seconds) * 1000 + Math.floor(timestamp.nanos / 1_000_000));

export const timestamp = (date: Date): Timestamp => {
  const seconds = Math.floor(date.getTime() / 1000);
  return { seconds: BigInt(seconds), nanos: (date.getTime() - seconds * 1000) * 1_000_000 };
};
