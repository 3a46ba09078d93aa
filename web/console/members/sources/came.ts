import { channels, sources } from '@guanxi/customers/dictionaries/code-lists';
import type { ContactChannel, CustomerSource, SourceDimension } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';
import { type Filters, one, writeListState } from '../../../kit/list/list-state.ts';
import type { Filter } from '../../../kit/list/list-types.ts';
import { choicesOf } from '../../fields/facts/choices.ts';

export const DIMENSIONS = ['SOURCE', 'CHANNEL', 'CAMPAIGN'] as const satisfies readonly SourceDimension[];

const codes = { SOURCE: choicesOf(sources), CHANNEL: choicesOf(channels) };

/** By what brought him, as an address says it and as each of the lists is asked it. */
export function cameOf(filters: Filters) {
  const known = <Code extends string>(by: 'SOURCE' | 'CHANNEL', key: string) =>
    codes[by].find(({ value }) => value === one(filters, key))?.value as Code | undefined;
  const unstated = DIMENSIONS.filter((by) => filters.unstated?.includes(by));
  return {
    source: known<CustomerSource>('SOURCE', 'source'),
    channel: known<ContactChannel>('CHANNEL', 'channel'),
    campaign: one(filters, 'campaign'),
    unstated: unstated.length > 0 ? unstated : undefined,
  };
}

/** Where the records of a group are listed. @param key null: of those of whom nothing was stated */
export function groupAddress(path: string, by: SourceDimension, key: string | null, more: Filters): string {
  const narrowed: Filters = key === null ? { unstated: [by] } : { [by.toLowerCase()]: [key] };
  return totalAddress(path, { ...narrowed, ...more });
}

export const totalAddress = (path: string, more: Filters): string => `${path}?${writeListState({ filters: more })}`;

/** What a group is called; a campaign by its own name. */
export function nameOf(by: SourceDimension, key: string, word: (said: Word) => string): string {
  const said = by === 'CAMPAIGN' ? undefined : codes[by].find(({ value }) => value === key)?.word;
  return said ? word(said) : key;
}

/** Channels or sources to choose from. */
export const choicesIn = (by: 'SOURCE' | 'CHANNEL', word: (said: Word) => string) =>
  codes[by].map(({ value, word: said }) => ({ value, label: word(said) }));

type Names = (name: 'SOURCE' | 'CHANNEL' | 'CAMPAIGN' | 'unstated') => string;

/** The filters of each list of these records. */
export const cameFilters = (t: Names, word: (said: Word) => string): readonly Filter[] => [
  ...(['SOURCE', 'CHANNEL'] as const).map((by) => ({
    key: by.toLowerCase(),
    label: t(by),
    kind: 'choice' as const,
    options: choicesIn(by, word),
  })),
  { key: 'campaign', label: t('CAMPAIGN'), kind: 'text' },
  {
    key: 'unstated',
    label: t('unstated'),
    kind: 'choices',
    options: DIMENSIONS.map((value) => ({ value, label: t(value) })),
  },
];
