import type { CalendarDay } from '@guanxi/runtime/clock';
import type { Service } from '../settings.ts';
import type { Past } from './past.ts';

/** What a step of the demo data works with: the endpoint, as the people of the realm, and the past. */
export interface DemoContext {
  /** Runs an operation at the gateway as a demo person. @throws Error with the endpoint's message when it has errors */
  query<T = Record<string, unknown>>(
    username: string,
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<T>;
  /** An access token of a demo person, of the real flow; renewed before it expires. */
  token(username: string): Promise<string>;
  gateway: string;
  /** `minimal`: only what a first look needs. */
  size: 'minimal' | 'on';
  /** The day of the first start: all dates go by it, at whatever start a step is loaded. */
  today: CalendarDay;
  zone: string;
  /** The code of a service, to act on days of the past; it is there until the step ends. */
  past(area: Service): Past;
  /** Shows how far a step is, `done` of `total`. */
  progress(done: number, total: number): void;
}

/** A part of the demo data that is loaded once. `first` steps are done before the product calls itself ready. */
export interface DemoStep {
  name: string;
  phase: 'first' | 'rest';
  run(context: DemoContext): Promise<void>;
}
