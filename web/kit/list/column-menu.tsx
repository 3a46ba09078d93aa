import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTexts } from '../language/texts.ts';
import type { Column } from './list-types.ts';
import { texts } from './texts.ts';

type ColumnMenuProps<Row> = {
  columns: readonly Column<Row>[];
  shown: readonly string[];
  choose: (keys: readonly string[] | undefined) => void;
};

/** Which columns are shown. The first stays: it says which row it is. */
export function ColumnMenu<Row>({ columns, shown, choose }: ColumnMenuProps<Row>) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  const toggle = (key: string) => {
    if (key === '') return choose(undefined);
    const on = shown.includes(key) ? shown.filter((each) => each !== key) : [...shown, key];
    choose(columns.map((column) => column.key).filter((each) => on.includes(each)));
  };
  return (
    <Dropdown
      trigger={['click']}
      open={open}
      // stays open while one chooses
      onOpenChange={(next, { source }) => (source === 'trigger' ? setOpen(next) : undefined)}
      menu={{
        multiple: true,
        selectable: true,
        selectedKeys: [...shown],
        items: [
          ...columns.map(({ key, title }, index) => ({ key, label: title, disabled: index === 0 })),
          { type: 'divider' as const },
          { key: '', label: t('reset') },
        ],
        onClick: ({ key }) => toggle(key),
      }}
    >
      <Button>{t('columns')}</Button>
    </Dropdown>
  );
}
