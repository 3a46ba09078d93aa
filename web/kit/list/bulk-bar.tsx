import { Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../language/texts.ts';
import type { BulkAction } from './list-types.ts';
import { texts } from './texts.ts';

type BulkBarProps<Row> = { rows: readonly Row[]; actions: readonly BulkAction<Row>[]; clear: () => void };

/** What can be done with the rows that are selected. */
export function BulkBar<Row>({ rows, actions, clear }: BulkBarProps<Row>) {
  const t = useTexts(texts);
  const [busy, setBusy] = useState<string>();
  const run = async (action: BulkAction<Row>) => {
    setBusy(action.key);
    try {
      await action.run(rows);
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <div className="gx-bulk" role="toolbar" aria-label={t('selected', { count: rows.length })}>
      <strong>{t('selected', { count: rows.length })}</strong>
      {actions.map((action) => (
        <Button
          key={action.key}
          danger={action.danger ?? false}
          loading={busy === action.key}
          disabled={busy !== undefined && busy !== action.key}
          onClick={() => void run(action)}
        >
          {action.label}
        </Button>
      ))}
      <Button type="text" onClick={clear}>
        {t('clear')}
      </Button>
    </div>
  );
}
