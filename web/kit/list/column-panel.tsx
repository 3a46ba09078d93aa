import { ArrowDownOutlined, ArrowUpOutlined, HolderOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTexts } from '../language/texts.ts';
import { placed } from './columns.ts';
import { useDragOrder } from './drag-order.ts';
import type { Column } from './list-types.ts';
import { texts } from './texts.ts';

export type ColumnPanelProps<Row> = {
  columns: readonly Column<Row>[];
  shown: readonly string[];
  choose: (keys: readonly string[] | undefined) => void;
};

/**
 * Which columns are shown and in what order: those that are, from the left, then those that are not. Moved by dragging,
 * by the buttons, or by Alt with an arrow.
 */
export default function ColumnPanel<Row>({ columns, shown, choose }: ColumnPanelProps<Row>) {
  const t = useTexts(texts);
  const drag = useDragOrder((key, to) => choose(placed(shown, key, shown.indexOf(to))));
  const titleOf = (key: string) => columns.find((column) => column.key === key)?.title ?? '';
  const hidden = columns.map(({ key }) => key).filter((key) => !shown.includes(key));
  const move = (key: string, by: number) => choose(placed(shown, key, shown.indexOf(key) + by));
  const moveByKey = (key: string) => (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    move(key, by);
  };
  return (
    <section className="gx-columns" aria-label={t('columns')}>
      <p className="gx-mute">{t('columnsHint')}</p>
      <ul>
        {shown.map((key, at) => {
          const label = titleOf(key);
          return (
            <li key={key} {...(at === 0 ? {} : drag(key))} onKeyDown={moveByKey(key)}>
              <HolderOutlined aria-hidden="true" className={at === 0 ? 'gx-columns-fixed' : undefined} />
              <Checkbox checked disabled={at === 0} onChange={() => choose(shown.filter((each) => each !== key))}>
                {label}
              </Checkbox>
              <span>
                <Button
                  type="text"
                  size="small"
                  icon={<ArrowUpOutlined />}
                  aria-label={t('moveUp', { label })}
                  disabled={at < 2}
                  onClick={() => move(key, -1)}
                />
                <Button
                  type="text"
                  size="small"
                  icon={<ArrowDownOutlined />}
                  aria-label={t('moveDown', { label })}
                  disabled={at === 0 || at === shown.length - 1}
                  onClick={() => move(key, 1)}
                />
              </span>
            </li>
          );
        })}
        {hidden.map((key) => (
          <li key={key}>
            <HolderOutlined aria-hidden="true" className="gx-columns-fixed" />
            <Checkbox checked={false} onChange={() => choose([...shown, key])}>
              {titleOf(key)}
            </Checkbox>
          </li>
        ))}
      </ul>
      <Button onClick={() => choose(undefined)}>{t('reset')}</Button>
    </section>
  );
}
