import type { Clock } from '../clock.ts';
import type { Database, PrismaLike } from '../database.ts';
import type { Logger } from '../logging.ts';
import type { Language, Viewer } from '../viewer.ts';
import type { Purpose } from './purpose.ts';

/** What every resolver is given; a service adds its loaders and features. */
export type BaseContext<Client extends PrismaLike = PrismaLike> = {
  /** Absent when nobody is signed in: `signedIn(context)` refuses then. */
  readonly viewer: Viewer | undefined;
  readonly language: Language;
  /** Left out where what is asked is only shown. */
  readonly purpose?: Purpose | undefined;
  readonly clock: Clock;
  readonly db: Database<Client>;
  readonly log: Logger;
};

export type { BaseContext as Context };
