/** What the root fields of retention are called in a service. Pure. */
export type RetentionNames = { rules: string; runs: string; due: string; set: string; try: string };

const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** @param of what a service's fields begin with, such as `desk`; nothing for those of customers */
export function retentionNames(of = ''): RetentionNames {
  const named = (what: string) => (of ? `${of}Retention${what}` : `retention${what}`);
  return {
    rules: named('Rules'),
    runs: named('Runs'),
    due: named('Due'),
    set: `set${capital(named('Rule'))}`,
    try: `try${capital(named(''))}`,
  };
}

/** The type that a mutation answers when it was done. */
export const successOf = (mutation: string): string => `${capital(mutation)}Success`;
