import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { toastDone, toastFailed } from '../feedback/feedback.ts';
import { useLanguage, useTexts } from '../language/texts.ts';
import { numberText } from '../values/format.ts';
import type { BulkAction } from './list-types.ts';
import { texts } from './texts.ts';
import { type Part, START, walk } from './walk.ts';

/** Rows that can be chosen together: what is done with each takes its time. */
export const TOGETHER_MOST = 2_000;

type BulkBarProps<Row> = {
  rows: readonly Row[];
  actions: readonly BulkAction<Row>[];
  clear: () => void;
  /** Reads all that match, where more do than are shown. */
  part: ((first: number, after: string | null) => Promise<Part<Row>>) | undefined;
  gathered: (rows: readonly Row[]) => void;
};

/** What can be done with the rows that are selected, and how to select all that match. */
export function BulkBar<Row>({ rows, actions, clear, part, gathered }: BulkBarProps<Row>) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [busy, setBusy] = useState<string>();
  const [read, setRead] = useState<number>();
  const isOver = useRef(false);
  useEffect(() => {
    isOver.current = false;
    return () => {
      isOver.current = true;
    };
  }, []);
  const run = async (action: BulkAction<Row>) => {
    setBusy(action.key);
    try {
      await action.run(rows);
    } finally {
      setBusy(undefined);
    }
  };
  const gather = async (from: NonNullable<typeof part>) => {
    isOver.current = false;
    const all: Row[] = [];
    setRead(0);
    const place = await walk<Row>(START, {
      part: from,
      most: TOGETHER_MOST,
      isOver: () => isOver.current,
      take: (some, { records }) => {
        all.push(...some);
        setRead(records);
      },
    });
    setRead(undefined);
    if (isOver.current) return;
    if (place.blocked) return toastFailed(t('notGathered'));
    gathered(all);
    if (place.isCut) toastDone(t('gatheredFirst', { shown: numberText(TOGETHER_MOST, language) }));
  };
  return (
    <div className="gx-bulk" role="toolbar" aria-label={t('selected', { count: rows.length })}>
      <strong role="status">
        {read === undefined
          ? t('selected', { count: rows.length })
          : t('gathering', { shown: numberText(read, language) })}
      </strong>
      {read !== undefined && (
        <Button
          onClick={() => {
            isOver.current = true;
          }}
        >
          {t('stop')}
        </Button>
      )}
      {read === undefined && part && <Button onClick={() => void gather(part)}>{t('selectMatching')}</Button>}
      {read === undefined &&
        actions.map((action) => (
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
