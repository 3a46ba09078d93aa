import { Select } from 'antd';
import { clearable } from '../form/clearable.tsx';
import { useWord } from '../language/texts.ts';
import { None } from '../values/values.tsx';
import type { CellInput, Option } from './list-types.ts';

type Props = Pick<CellInput, 'draft' | 'save' | 'common'> & { options: readonly Option[]; required: boolean };

/** A cell that holds one of some choices, found by what is typed; chosen, it is saved. */
export default function ChoiceSelect({ draft, save, common, options, required }: Props) {
  const word = useWord();
  return (
    <Select
      {...common}
      size="small"
      autoFocus
      defaultOpen
      showSearch
      optionFilterProp="label"
      popupMatchSelectWidth={false}
      style={{ width: '100%' }}
      allowClear={required ? false : clearable(word)}
      options={[...options]}
      // what is retired, or cannot be named now, is never shown as its code
      labelRender={({ label }) => label ?? <None />}
      value={draft === '' ? undefined : draft}
      onChange={(next: string | undefined) => save(next ?? '')}
    />
  );
}
