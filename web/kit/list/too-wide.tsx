import { Button } from 'antd';
import type { Problem } from '../api/problem.ts';
import { useTexts } from '../language/texts.ts';
import { State } from '../states/states.tsx';
import type { Filter } from './list-types.ts';
import { texts } from './texts.ts';

type Wide = Extract<Problem, { kind: 'too-wide' }>;

/** The filter that the API names, if it is one of the list's own. */
export function refusedFilter({ path: [argument, field] }: Wide, filters: readonly Filter[]): Filter | undefined {
  if (argument !== 'filter' || field === undefined) return undefined;
  return filters.find(
    ({ key, kind, asks }) =>
      key === field || asks?.includes(field) || (kind === 'day' && [`${key}From`, `${key}To`].includes(field)),
  );
}

type TooWideProps = {
  problem: Wide;
  filters: readonly Filter[];
  /** The column by which the list is sorted. */
  sortedBy: string | undefined;
  again: () => void;
};

/** The list was refused, since it would be read without a bound: for which condition, and what helps. */
export function TooWide({ problem, filters, sortedBy, again }: TooWideProps) {
  const t = useTexts(texts);
  const [argument, field] = problem.path;
  const group = field === 'or' ? t('oneOf') : field === 'not' ? t('not') : undefined;
  const label = refusedFilter(problem, filters)?.label ?? group;
  const isSort = argument === 'sort' && sortedBy !== undefined;
  return (
    <State
      kind="too-wide"
      alert
      title={t('tooWide')}
      text={isSort ? t('tooWideSort', { label: sortedBy }) : label ? t('tooWideBy', { label }) : t('tooWideAny')}
    >
      <Button onClick={again}>{t('again')}</Button>
    </State>
  );
}
