import { CloseOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown, Input, type InputRef, Popover } from 'antd';
import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useState } from 'react';
import { useTexts } from '../language/texts.ts';
import { Loading } from '../states/states.tsx';
import { FilterValue } from './filter-value.tsx';
import type { Filters } from './list-state.ts';
import type { Filter } from './list-types.ts';
import { texts } from './texts.ts';

const FilterEditor = lazy(() => import('./filter-editor.tsx'));
/** ms after the last key until the list follows what is typed. */
const PAUSE = 250;

type FilterBarProps = {
  filters: readonly Filter[];
  values: Filters;
  change: (values: Filters) => void;
  /** Of a bar with a field to type in. */
  search?: RefObject<HTMLInputElement | null>;
  /** Takes away all that narrows the list, where the bar is not a part of a larger one. */
  clearAll?: (() => void) | undefined;
  /** What stands behind the filters. */
  extra?: ReactNode;
  /** The filter for which the list was refused. */
  refused?: string | undefined;
};

/** How the list is narrowed: a field to type in, a chip for each filter that is set, and the filters that can be added. */
export function FilterBar({ filters, values, change, search, clearAll, extra, refused }: FilterBarProps) {
  const t = useTexts(texts);
  const [open, setOpen] = useState<string>();
  const main = filters.find((filter) => filter.kind === 'text' && filter.main);
  const others = filters.filter((filter) => filter !== main && (filter.kind !== 'given' || values[filter.key]));
  const set = others.filter(({ key }) => values[key] || key === open);
  const put = (key: string, next: readonly string[]) => {
    const { [key]: _, ...rest } = values;
    change(next.length > 0 ? { ...rest, [key]: next } : rest);
  };
  return (
    <div className="gx-filters">
      {main && search && (
        <Search
          label={main.label}
          value={values[main.key]?.[0] ?? ''}
          put={(text) => put(main.key, text ? [text] : [])}
          search={search}
        />
      )}
      {set.map((filter) => (
        <Popover
          key={filter.key}
          trigger="click"
          open={open === filter.key}
          onOpenChange={(next) => setOpen(next && filter.kind !== 'given' ? filter.key : undefined)}
          destroyOnHidden
          content={
            <Suspense fallback={<Loading lines={2} />}>
              <FilterEditor
                filter={filter}
                values={values[filter.key] ?? []}
                apply={(next) => {
                  put(filter.key, next);
                  setOpen(undefined);
                }}
              />
            </Suspense>
          }
        >
          <span className={filter.key === refused ? 'gx-chip gx-chip-refused' : 'gx-chip'}>
            <button type="button">
              {filter.label}
              {values[filter.key] && (
                <>
                  {': '}
                  <FilterValue filter={filter} values={values[filter.key] ?? []} />
                </>
              )}
            </button>
            <button
              type="button"
              aria-label={t('removeFilter', { label: filter.label })}
              onClick={(event) => {
                event.stopPropagation();
                setOpen(undefined);
                put(filter.key, []);
              }}
            >
              <CloseOutlined />
            </button>
          </span>
        </Popover>
      ))}
      {others.length > set.length && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: others.filter((filter) => !set.includes(filter)).map(({ key, label }) => ({ key, label })),
            onClick: ({ key }) => setOpen(key),
          }}
        >
          <Button type="text" icon={<PlusOutlined />}>
            {t('addFilter')}
          </Button>
        </Dropdown>
      )}
      {extra}
      {clearAll && (
        <Button type="text" onClick={clearAll}>
          {t('clearAll')}
        </Button>
      )}
    </div>
  );
}

type SearchProps = {
  label: string;
  value: string;
  put: (text: string) => void;
  search: RefObject<HTMLInputElement | null>;
};

function Search({ label, value, put, search }: SearchProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the clock
  useEffect(() => {
    if (text === value) return;
    const pause = setTimeout(() => put(text.trim()), PAUSE);
    return () => clearTimeout(pause);
  }, [text]);
  return (
    <Input
      ref={(input: InputRef | null) => {
        search.current = input?.input ?? null;
      }}
      type="search"
      className="gx-search"
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onPressEnter={() => put(text.trim())}
    />
  );
}
