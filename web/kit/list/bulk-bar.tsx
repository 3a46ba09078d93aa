import { Button } from 'antd';
import { useState } from 'react';
import { useLanguage, useTexts } from '../language/texts.ts';
import { numberText } from '../values/format.ts';
import type { BulkAction, Chosen } from './list-types.ts';
import { texts } from './texts.ts';

type BulkBarProps<Row> = {
  chosen: Chosen<Row>;
  actions: readonly BulkAction<Row>[];
  clear: () => void;
  /** Chooses all that match, where more do than are chosen. */
  chooseAll: (() => void) | undefined;
};

/** What can be done with the rows that are selected, and how to select all that match. */
export function BulkBar<Row>({ chosen, actions, clear, chooseAll }: BulkBarProps<Row>) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [busy, setBusy] = useState<string>();
  const run = async (action: BulkAction<Row>) => {
    setBusy(action.key);
    try {
      await action.run(chosen);
    } finally {
      setBusy(undefined);
    }
  };
  const { isAll, count } = chosen;
  const said =
    count === undefined
      ? t('selectedAll')
      : t(isAll ? 'selectedMatching' : 'selected', { count }).replace(String(count), numberText(count, language));
  return (
    <div className="gx-bulk" role="toolbar" aria-label={said}>
      <strong role="status">{said}</strong>
      {chooseAll && <Button onClick={chooseAll}>{t('selectMatching')}</Button>}
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
