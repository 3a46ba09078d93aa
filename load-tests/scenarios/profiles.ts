import type { Options, Scenario } from 'k6/options';

export const profileNames = ['smoke', 'load', 'stress', 'spike', 'soak'] as const;
export type ProfileName = (typeof profileNames)[number];
export type Kind = 'staff' | 'partner' | 'member';
export const scenarioNames = ['staff', 'partner', 'member', 'mixed'] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** What part of the visits is whose. */
const shares: Record<ScenarioName, Partial<Record<Kind, number>>> = {
  staff: { staff: 1 },
  partner: { partner: 1 },
  member: { member: 1 },
  mixed: { staff: 0.6, partner: 0.1, member: 0.3 },
};

/** Visits a second, and how long, where the command does not say. */
export const defaults: Record<ProfileName, { rate: number; duration: string }> = {
  smoke: { rate: 4, duration: '20s' },
  load: { rate: 15, duration: '5m' },
  stress: { rate: 10, duration: '1m' },
  spike: { rate: 8, duration: '1m' },
  soak: { rate: 8, duration: '1h' },
};

type Given = { profile: ProfileName; scenario: ScenarioName; rate: number; duration: string };

/** New visits come at their rate whether or not those before have ended: what waits is seen as waiting. */
export function executorsOf({ profile, scenario, rate, duration }: Given): NonNullable<Options['scenarios']> {
  const kinds = Object.entries(shares[scenario]) as [Kind, number][];
  return Object.fromEntries(kinds.map(([kind, share]) => [kind, executor(kind, rate * share, profile, duration)]));
}

/** How many visits may be under way at once before new ones are dropped. */
const roomFor = (peak: number) => ({
  preAllocatedVUs: Math.ceil(peak * 4) + 4,
  maxVUs: Math.ceil(peak * 10) + 20,
});

function executor(exec: Kind, rate: number, profile: ProfileName, duration: string): Scenario {
  // rates are whole numbers to k6: per minute they stay exact enough
  const perMinute = (times: number) => Math.max(1, Math.round(rate * times * 60));
  const common = { exec, timeUnit: '1m', gracefulStop: '30s' };
  const ramp = (peak: number, stages: [times: number, length: string][]): Scenario => ({
    executor: 'ramping-arrival-rate',
    ...common,
    ...roomFor(rate * peak),
    startRate: perMinute(stages[0]?.[0] ?? 1),
    stages: stages.map(([times, length]) => ({ target: perMinute(times), duration: length })),
  });
  if (profile === 'stress') {
    const steps = [1, 2, 3, 4, 6, 8, 10].flatMap((times): [number, string][] => [
      [times, '5s'],
      [times, duration],
    ]);
    return ramp(10, [...steps, [1, '5s'], [1, duration]]);
  }
  if (profile === 'spike') {
    return ramp(8, [
      [1, duration],
      [8, '3s'],
      [8, '20s'],
      [1, '3s'],
      [1, duration],
    ]);
  }
  return { executor: 'constant-arrival-rate', ...common, ...roomFor(rate), rate: perMinute(1), duration };
}
