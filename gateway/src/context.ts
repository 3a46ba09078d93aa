import type { Purpose } from '@guanxi/runtime/graphql/purpose';
import type { Viewer } from '@guanxi/runtime/viewer';
import type { GraphQLError } from 'graphql';
import type { TimelineBatch } from './entry/timeline-batch.ts';
import type { Counted } from './limits/rate-limits.ts';

/** What is known of one request on its way through the gateway. */
export type RequestContext = {
  /** Who asks; undefined without a token, and then every field that needs one refuses. */
  viewer: Viewer | undefined;
  authorization: string | undefined;
  acceptLanguage: string | undefined;
  /** Left out where what is asked is only shown. */
  purpose?: Purpose | undefined;
  traceparent: string;
  traceId: string;
  /** Real time in milliseconds after which nobody waits for the answer. */
  deadline: number;
  /** Services that did not answer within this request; they are not asked again in it. */
  unanswered: Set<string>;
  /** Services that were asked within this request. */
  asked: Set<string>;
  /** Counts what the operation costs against what the caller may ask. */
  charge: Counted['charge'];
  /** Counts a field of the operation that has a count of its own. */
  count: Counted['count'];
};

/** A request must be answered within this many milliseconds. */
export const REQUEST_TIME = 10_000;
/** One service must answer the gateway within this many milliseconds. */
export const SUBGRAPH_TIME = 3_000;

/** What the resolvers of `entry` are given for one fetch of a query plan. */
export type Context = {
  request: RequestContext;
  timelines: TimelineBatch;
  /** Errors that do not blank a field: a service is missing, and the rest is there. */
  problems: GraphQLError[];
};
