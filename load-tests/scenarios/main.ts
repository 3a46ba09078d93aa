// Run by k6, which `npm run load` starts: it gives URL, TOKENS, SUBJECTS, SCENARIO, PROFILE, RATE, DURATION, SLACK and RUN.
import type { Options } from 'k6/options';
import { runOne } from './chance.ts';
import { memberFlows } from './flows/member.ts';
import { partnerFlows } from './flows/partner.ts';
import { staffFlows } from './flows/staff.ts';
import { executorsOf, type ProfileName, type ScenarioName } from './profiles.ts';
import { thresholdsOf } from './thresholds.ts';

const given = {
  profile: __ENV.PROFILE as ProfileName,
  scenario: __ENV.SCENARIO as ScenarioName,
  rate: Number(__ENV.RATE),
  duration: __ENV.DURATION ?? '',
  slack: Number(__ENV.SLACK),
};

export const options: Options = {
  scenarios: executorsOf(given),
  thresholds: thresholdsOf(given),
  summaryTrendStats: ['count', 'avg', 'min', 'med', 'p(95)', 'p(99)', 'max'],
  noConnectionReuse: false,
  // cookies are for browsers
  noCookiesReset: true,
};

export const staff = () => runOne(staffFlows);
export const partner = () => runOne(partnerFlows);
export const member = () => runOne(memberFlows);

export const handleSummary = (data: unknown) => ({ [__ENV.SUMMARY ?? 'summary.json']: JSON.stringify(data) });
