import { Button, Modal, Radio } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { graphql } from '../../generated/index.ts';
import { useCommand } from '../api/use-command.ts';
import { outcomeText } from '../form/problem-text.ts';
import { Progress } from '../import/wizard.tsx';
import { useLanguage, useTexts } from '../language/texts.ts';
import { Missing, Wrong } from '../states/states.tsx';
import { firmDay } from '../values/firm-days.ts';
import { numberText } from '../values/format.ts';
import type { Column, Labels } from './list-types.ts';
import { texts } from './texts.ts';
import { type Part, type Place, START, walk } from './walk.ts';
import './print.css';

const NotePrint = graphql(`
  mutation NotePrint($input: NoteExportInput!) {
    noteExport(input: $input) {
      ... on NoteExportSuccess {
        notedAt
      }
      ...RefusalParts
    }
  }
`);

/** Rows that are printed at once; longer lists are for a file. */
export const PRINT_MOST = 2_000;

export type PrintDialogProps<Row> = {
  name: string;
  title: string;
  part: (first: number, after: string | null) => Promise<Part<Row>>;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  filters: readonly string[];
  labels: Labels | undefined;
  close: () => void;
};
type Kind = 'PRINT' | 'LABELS';
type Sheet<Row> = { rows: readonly Row[]; isCut: boolean } | { labels: readonly (readonly string[])[]; isCut: boolean };

/**
 * Prints the list as it is shown, or its addresses as labels (A4, three by eight of 70 × 37 mm), by the browser. That it
 * was taken is written into the audit before it is on paper.
 */
export default function PrintDialog<Row>(props: PrintDialogProps<Row>) {
  const { name, title, part, columns, rowKey, filters, labels, close } = props;
  const t = useTexts(texts);
  const language = useLanguage();
  const { run } = useCommand(NotePrint);
  const [kind, setKind] = useState<Kind>('PRINT');
  const [read, setRead] = useState<number>();
  const [blocked, setBlocked] = useState<Place['blocked']>();
  const [refused, setRefused] = useState<string>();
  const [sheet, setSheet] = useState<Sheet<Row>>();
  const isOver = useRef(false);
  useEffect(() => {
    isOver.current = false;
    return () => {
      isOver.current = true;
    };
  }, []);
  useEffect(() => {
    if (!sheet) return;
    window.addEventListener('afterprint', close, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', close);
  }, [sheet, close]);

  async function gather<Each>(from: (first: number, after: string | null) => Promise<Part<Each>>) {
    const all: Each[] = [];
    const place = await walk<Each>(START, {
      part: from,
      most: PRINT_MOST,
      isOver: () => isOver.current,
      take: (rows, { records }) => {
        all.push(...rows);
        setRead(records);
      },
    });
    return { all, place };
  }

  const print = async () => {
    setBlocked(undefined);
    setRefused(undefined);
    setRead(0);
    const found = kind === 'LABELS' && labels ? await gather(labels.part) : await gather(part);
    if (isOver.current) return;
    setRead(undefined);
    if (found.place.blocked) return setBlocked(found.place.blocked);
    const outcome = await run({
      exportId: crypto.randomUUID(),
      step: 'WHOLE',
      format: kind,
      list: name,
      columns: columns.map(({ key }) => key),
      filters: [...filters],
      records: found.all.length,
    });
    if (isOver.current) return;
    if (outcome.kind !== 'done') return setRefused(outcomeText(outcome));
    const { isCut } = found.place;
    if (kind === 'LABELS') {
      const addressed = (found.all as unknown[]).map((row) => labels?.lines(row) ?? []);
      setSheet({ labels: addressed.filter((lines) => lines.length > 1), isCut });
    } else setSheet({ rows: found.all as Row[], isCut });
  };

  return (
    <>
      <Modal
        open
        title={t('printTitle', { title })}
        onCancel={close}
        footer={
          <>
            <Button onClick={close}>{t('stop')}</Button>
            <Button type="primary" loading={read !== undefined} onClick={() => void print()}>
              {t('print')}
            </Button>
          </>
        }
      >
        {labels && (
          <Radio.Group
            aria-label={t('paper')}
            value={kind}
            disabled={read !== undefined}
            onChange={({ target }) => setKind(target.value as Kind)}
            options={[
              { value: 'PRINT', label: t('asList') },
              { value: 'LABELS', label: t('asLabels') },
            ]}
          />
        )}
        <p className="gx-mute">{t('printText', { most: numberText(PRINT_MOST, language) })}</p>
        {read !== undefined && (
          <Progress label={t('gathering', { shown: numberText(read, language) })} done={read} total={undefined} />
        )}
        {blocked && (
          <>
            <Missing services={blocked.missing} />
            {blocked.problem && <Wrong problem={blocked.problem} again={() => void print()} />}
          </>
        )}
        {refused && <p role="alert">{refused}</p>}
      </Modal>
      {sheet &&
        createPortal(
          <div className="gx-paper" data-kind={kind}>
            {'labels' in sheet ? (
              <ul className="gx-labels">
                {sheet.labels.map((lines, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: paper, drawn once
                  <li key={at}>
                    {lines.map((line) => (
                      <span key={line}>{line}</span>
                    ))}
                  </li>
                ))}
              </ul>
            ) : (
              <>
                <h1>{title}</h1>
                <p>
                  {t('printedOn', { day: firmDay(new Date()), count: numberText(sheet.rows.length, language) })}
                  {sheet.isCut && ` ${t('printedFirst')}`}
                </p>
                <table>
                  <thead>
                    <tr>
                      {columns.map(({ key, title: head, numeric }) => (
                        <th key={key} scope="col" data-numeric={numeric}>
                          {head}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {sheet.rows.map((row) => (
                      <tr key={rowKey(row)}>
                        {columns.map(({ key, cell, numeric }) => (
                          <td key={key} data-numeric={numeric}>
                            {cell(row)}
                          </td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </>
            )}
          </div>,
          document.body,
        )}
    </>
  );
}
