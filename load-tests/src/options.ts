import { parseArgs } from 'node:util';
import { defaults, type ProfileName, profileNames, type ScenarioName, scenarioNames } from '../scenarios/profiles.ts';

/** What the command is asked to do. */
export interface LoadOptions {
  profile: ProfileName;
  scenario: ScenarioName;
  /** Visits a second at the ordinary level. */
  rate: number;
  /** k6's notation, such as `90s`; of each level where there are several. */
  duration: string;
  /** Where the product is; one is started where it is absent. */
  target?: { url: string; issuer: string; password: string };
  /** How many members the product that is started holds. */
  members: number;
  /** Factor on the times of the thresholds, for machines with other work. */
  slack: number;
  /** A folder of data to keep and use again. */
  data?: string;
}

export const usage = `npm run load -- <${profileNames.join('|')}> <${scenarioNames.join('|')}>
  --url http://…        a running product; without it one is started on this machine
  --issuer http://…     its issuer, …/realms/guanxi (with --url; default: port 4010 of the same host)
  --password …          of the demo people there (default: LOAD_PASSWORD, else the demo's)
  --rate N              visits a second; --duration 90s: of each level
  --members N           how many members the started product holds (smoke 1000, else 10000)
  --data FOLDER         keep the started product's data there and use it again
  --slack N             factor on the thresholds' times (smoke 10, else 1)`;

/** @throws Error with what is wrong */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv, demoPassword: string): LoadOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      issuer: { type: 'string' },
      password: { type: 'string' },
      rate: { type: 'string' },
      duration: { type: 'string' },
      members: { type: 'string' },
      data: { type: 'string' },
      slack: { type: 'string' },
    },
  });
  const [profile, scenario = 'mixed'] = positionals;
  if (!isOneOf(profileNames, profile)) throw new Error(`no profile ${profile}\n${usage}`);
  if (!isOneOf(scenarioNames, scenario)) throw new Error(`no scenario ${scenario}\n${usage}`);
  const number = (name: 'rate' | 'members' | 'slack', other: number) => {
    const read = values[name] === undefined ? other : Number(values[name]);
    if (!(read > 0)) throw new Error(`--${name}: not a number above 0`);
    return read;
  };
  return {
    profile,
    scenario,
    rate: number('rate', defaults[profile].rate),
    duration: values.duration ?? defaults[profile].duration,
    members: number('members', profile === 'smoke' ? 1_000 : 10_000),
    slack: number('slack', profile === 'smoke' ? 10 : 1),
    ...(values.data ? { data: values.data } : {}),
    ...(values.url
      ? {
          target: {
            url: values.url.replace(/\/$/, ''),
            issuer: values.issuer ?? env.GUANXI_ISSUER ?? issuerBeside(values.url),
            password: values.password ?? env.LOAD_PASSWORD ?? demoPassword,
          },
        }
      : {}),
  };
}

function issuerBeside(url: string): string {
  const issuer = new URL(url);
  issuer.port = String(Number(issuer.port || 4000) + 10);
  return new URL('/realms/guanxi', issuer).href;
}

const isOneOf = <T extends string>(list: readonly T[], value: string | undefined): value is T =>
  list.includes(value as T);
