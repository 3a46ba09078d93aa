import { type Timestamp, timestampDate, timestampFromDate } from '@bufbuild/protobuf/wkt';

/** An instant as contracts carry it. */
export const timestamp = (at: Date): Timestamp => timestampFromDate(at);

/** A contract's instant, `undefined` where it was not given. */
export const instant = (at: Timestamp | undefined): Date | undefined => (at ? timestampDate(at) : undefined);
