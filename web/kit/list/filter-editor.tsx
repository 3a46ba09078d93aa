import { Button, Checkbox, DatePicker, Input, Radio, Space } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTexts } from '../language/texts.ts';
import PersonSelect from '../people/person-select.tsx';
import { OPEN } from './list-state.ts';
import type { Filter, Option } from './list-types.ts';
import { texts } from './texts.ts';

type FilterEditorProps = { filter: Filter; values: readonly string[]; apply: (values: readonly string[]) => void };

/** Where a filter's values are chosen; loaded when the first is opened. */
export default function FilterEditor({ filter, values, apply }: FilterEditorProps) {
  const t = useTexts(texts);
  const [draft, setDraft] = useState<readonly string[]>(values);
  return (
    <form
      className="gx-filter-editor"
      aria-label={filter.label}
      onSubmit={(event) => {
        event.preventDefault();
        apply(draft);
      }}
    >
      <Choice filter={filter} draft={draft} setDraft={setDraft} apply={apply} />
      <Button type="primary" htmlType="submit">
        {t('apply')}
      </Button>
    </form>
  );
}

type ChoiceProps = Pick<FilterEditorProps, 'filter' | 'apply'> & {
  draft: readonly string[];
  setDraft: (values: readonly string[]) => void;
};

function Choice({ filter, draft, setDraft }: ChoiceProps) {
  const t = useTexts(texts);
  switch (filter.kind) {
    case 'choices':
      return (
        <Checkbox.Group
          className="gx-filter-options"
          options={filter.options.map(({ value, label }) => ({ value, label }))}
          value={[...draft]}
          onChange={(next) => setDraft(next as string[])}
        />
      );
    case 'choice':
    case 'yes-no': {
      const options: readonly Option[] =
        filter.kind === 'choice'
          ? filter.options
          : [
              { value: 'true', label: t('yes') },
              { value: 'false', label: t('no') },
            ];
      return (
        <Radio.Group
          className="gx-filter-options"
          options={options.map(({ value, label }) => ({ value, label }))}
          value={draft[0]}
          onChange={({ target }) => setDraft([target.value as string])}
        />
      );
    }
    case 'day': {
      const side = (value: string | undefined) => (value && value !== OPEN ? dayjs(value) : null);
      return (
        <DatePicker.RangePicker
          allowEmpty={[true, true]}
          value={[side(draft[0]), side(draft[1])]}
          onChange={(range) =>
            setDraft(
              range?.some(Boolean)
                ? [range[0]?.format('YYYY-MM-DD') ?? OPEN, range[1]?.format('YYYY-MM-DD') ?? OPEN]
                : [],
            )
          }
        />
      );
    }
    case 'person':
      return (
        <div className="gx-filter-person">
          <PersonSelect
            aria-label={filter.label}
            also={filter.also}
            former
            value={draft[0]}
            change={(id) => setDraft(id === undefined ? [] : [id])}
          />
        </div>
      );
    case 'range':
      return <Range label={filter.label} draft={draft} setDraft={setDraft} />;
    case 'own':
      return (
        <div className="gx-filter-person">
          {filter.edit(draft[0], (value) => setDraft(value === undefined ? [] : [value]))}
        </div>
      );
    case 'given':
      return filter.draw(draft[0] ?? '');
    case 'text':
      return (
        <Input
          autoFocus
          aria-label={filter.label}
          value={draft[0] ?? ''}
          onChange={({ target }) => setDraft(target.value === '' ? [] : [target.value])}
        />
      );
  }
}

/** What a number may be within; a side that is left empty is open. */
function Range({ label, draft, setDraft }: Pick<ChoiceProps, 'draft' | 'setDraft'> & { label: string }) {
  const t = useTexts(texts);
  const sides = [0, 1].map((at) => (draft[at] === undefined || draft[at] === OPEN ? '' : draft[at]));
  const put = (at: number, typed: string) => {
    const next = sides.map((side, index) => (index === at ? typed : side));
    setDraft(next.every((side) => side === '') ? [] : next.map((side) => (side === '' ? OPEN : side)));
  };
  return (
    <Space.Compact>
      {(['least', 'most'] as const).map((side, at) => (
        <Input
          key={side}
          inputMode="decimal"
          autoFocus={at === 0}
          aria-label={`${label}: ${t(side)}`}
          placeholder={t(side)}
          value={sides[at] ?? ''}
          onChange={({ target }) => put(at, target.value.trim())}
        />
      ))}
    </Space.Compact>
  );
}
