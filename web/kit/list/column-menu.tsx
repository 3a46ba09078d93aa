import { Button, Popover } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../language/texts.ts';
import { Loading } from '../states/states.tsx';
import type { ColumnPanelProps } from './column-panel.tsx';
import { texts } from './texts.ts';

const ColumnPanel = lazy(() => import('./column-panel.tsx')) as unknown as <Row>(
  props: ColumnPanelProps<Row>,
) => React.JSX.Element;

/** Opens where the columns are chosen and ordered; loaded when it is first opened. */
export function ColumnMenu<Row>(props: ColumnPanelProps<Row>) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={
        <Suspense fallback={<Loading lines={4} />}>
          <ColumnPanel {...props} />
        </Suspense>
      }
    >
      <Button>{t('columns')}</Button>
    </Popover>
  );
}
