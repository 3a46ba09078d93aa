import { PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { type RefObject, useState } from 'react';
import { useTexts } from '../language/texts.ts';
import { FilterBar } from './filter-bar.tsx';
import { type FilterGroup, groupsOf, nextGroup, withGroups } from './filter-groups.ts';
import type { Filters } from './list-state.ts';
import type { Filter } from './list-types.ts';
import { texts } from './texts.ts';

type FilterBuilderProps = {
  filters: readonly Filter[];
  values: Filters;
  change: (values: Filters) => void;
  search: RefObject<HTMLInputElement | null>;
  clearAll: (() => void) | undefined;
  /** The filter for which the list was refused. */
  refused?: string | undefined;
};

/** The list's own filters, and beside them groups: one of those that are joined by “or” holds, and none that is shut out. */
export function FilterBuilder({ filters, values, change, search, clearAll, refused }: FilterBuilderProps) {
  const t = useTexts(texts);
  const { own, groups } = groupsOf(values);
  // a group that was begun and holds nothing yet
  const [begun, setBegun] = useState<readonly FilterGroup[]>([]);
  const all = [...groups, ...begun.filter(({ key }) => groups.every((group) => group.key !== key))];
  const parts = filters.filter((filter) => filter.kind !== 'given' && !(filter.kind === 'text' && filter.main));
  const put = (key: string, next: Filters | undefined) => {
    setBegun((before) => (next ? before : before.filter((group) => group.key !== key)));
    change(
      withGroups(
        own,
        all.flatMap((group) => (group.key !== key ? [group] : next ? [{ ...group, filters: next }] : [])),
      ),
    );
  };
  return (
    <div className="gx-filter-groups">
      <FilterBar
        filters={filters}
        values={own}
        change={(next) => change(withGroups(next, groups))}
        search={search}
        refused={refused}
        clearAll={
          clearAll || all.length > 0
            ? () => {
                setBegun([]);
                clearAll?.();
              }
            : undefined
        }
        extra={
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                { key: 'or', label: t('addOr') },
                { key: 'not', label: t('addNot') },
              ],
              onClick: ({ key }) => {
                const kind = key as FilterGroup['kind'];
                const next = nextGroup(
                  kind,
                  all.map((group) => group.key),
                );
                setBegun((before) => [...before, { key: next, kind, filters: {} }]);
              },
            }}
          >
            <Button type="text" icon={<PlusOutlined />}>
              {t('addGroup')}
            </Button>
          </Dropdown>
        }
      />
      {all.map(({ key, kind, filters: within }, at) => {
        const label =
          kind === 'not' ? t('not') : all.slice(0, at).some((group) => group.kind === 'or') ? t('or') : t('oneOf');
        return (
          <fieldset key={key} className="gx-filter-group">
            <legend>{label}</legend>
            <FilterBar
              filters={parts}
              values={within}
              change={(next) => put(key, next)}
              extra={
                <Button type="text" onClick={() => put(key, undefined)}>
                  {t('removeGroup')}
                </Button>
              }
            />
          </fieldset>
        );
      })}
    </div>
  );
}
