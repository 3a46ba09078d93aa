import type { Options } from 'k6/options';
import { type OperationName, operationsOf } from './operations/operations.ts';
import type { Kind, ProfileName, ScenarioName } from './profiles.ts';

/** What the slowest twentieth may take, in ms, where nothing else is said. */
const ORDINARY = 400;
const slower: Partial<Record<OperationName, number>> = {
  // six services at once
  StaffRecord: 900,
  StaffSearch: 900,
  MemberHome: 600,
  PartnerRecord: 600,
};

type Given = { profile: ProfileName; scenario: ScenarioName; slack: number };

/**
 * What must hold. Under stress and in a spike the product may turn visits away and be slow; what it answers must be
 * right even then.
 */
export function thresholdsOf({ profile, scenario, slack }: Given): NonNullable<Options['thresholds']> {
  const isOverload = profile === 'stress' || profile === 'spike';
  const kinds: Kind[] = scenario === 'mixed' ? ['staff', 'partner', 'member'] : [scenario];
  const names = kinds.flatMap((kind) => operationsOf[kind]);
  const always = { wrong_answers: ['rate==0'], ...(kinds.includes('staff') ? { points_late: ['rate==0'] } : {}) };
  const byOperation = Object.fromEntries(
    names.map((name) => [
      `http_req_duration{name:${name}}`,
      // an end of its own keeps the figures of the operation without asking anything of them
      [isOverload ? 'p(95)<600000' : `p(95)<${(slower[name] ?? ORDINARY) * slack}`],
    ]),
  );
  if (isOverload) return { ...always, ...byOperation };
  return {
    ...always,
    failed_answers: ['rate==0'],
    unanswered: ['rate==0'],
    graphql_errors: ['rate==0'],
    refusals: ['rate==0'],
    dropped_iterations: ['count==0'],
    ...byOperation,
  };
}
