import { Select } from 'antd';
import type { ReactNode } from 'react';
import { clearable } from '../../kit/form/clearable.tsx';
import { useTexts, useWord } from '../../kit/language/texts.ts';
import { texts } from './texts.ts';

export type NamingProps = {
  id?: string;
  label: string;
  several: boolean;
  value: readonly string[];
  change: (ids: readonly string[]) => void;
  invalid?: boolean;
  describedBy?: string | undefined;
  /** In a cell of a list: it begins open, and tells when its list is closed. */
  cell?: { disabled: boolean; closed?: () => void };
};
type Chosen = { value: string; label?: unknown };
type Props = NamingProps & {
  /** Asked for what was typed. */
  find: (typed: string) => void;
  asked: { loading: boolean; missing: readonly unknown[] };
  options: readonly { value: string; label: string }[];
  /** What one that is chosen is called. */
  named: (id: string) => ReactNode;
};

/** One record, or several, found by what is typed and shown by name. */
export function FoundField(props: Props) {
  const { id, label, several, value, change, invalid, describedBy, find, asked, options, named, cell } = props;
  const t = useTexts(texts);
  const word = useWord();
  const held: Chosen[] = value.map((each) => ({ value: each, label: named(each) }));
  return (
    <Select<Chosen | Chosen[]>
      {...(id ? { id } : { 'aria-label': label })}
      {...(invalid ? { status: 'error' as const } : {})}
      aria-invalid={invalid ?? false}
      aria-describedby={describedBy}
      {...(several ? { mode: 'multiple' as const } : {})}
      style={{ width: '100%' }}
      {...(cell
        ? {
            size: 'small' as const,
            autoFocus: true,
            defaultOpen: true,
            popupMatchSelectWidth: false,
            maxTagCount: 'responsive' as const,
            disabled: cell.disabled,
            onOpenChange: (open: boolean) => !open && cell.closed?.(),
          }
        : {})}
      labelInValue
      allowClear={clearable(word)}
      showSearch={{ filterOption: false, onSearch: find }}
      loading={asked.loading}
      notFoundContent={asked.missing.length > 0 ? t('missing') : asked.loading ? t('asking') : t('noSuch')}
      options={[...options]}
      value={several ? held : (held[0] ?? (null as unknown as Chosen))}
      onChange={(next) => {
        const chosen = next === undefined || next === null ? [] : Array.isArray(next) ? next : [next];
        find('');
        change(chosen.map((each) => each.value));
      }}
    />
  );
}
