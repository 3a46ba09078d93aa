import { EditOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef } from 'antd';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { toastDone } from '../feedback/feedback.ts';
import { useTexts } from '../language/texts.ts';
import type { CellEdit, CellInput } from './list-types.ts';
import { texts } from './texts.ts';

/** The cell that is being changed; it outlives being scrolled out of sight. */
export type Editing = { cell: string; draft: string; refusal?: string; isBusy?: boolean };

type EditableProps<Row> = {
  row: Row;
  /** Names the cell among all of the list. */
  cell: string;
  /** What is changed, and of whom. */
  label: string;
  edit: CellEdit<Row>;
  editing: Editing | undefined;
  become: (editing: Editing | undefined) => void;
  children: ReactNode;
};

/**
 * A cell that is changed where it stands: Enter or F2 opens it, Enter saves, Esc leaves it as it was. A refusal stands
 * at the cell with what was typed; what was done can be taken back.
 */
export function EditableCell<Row>({ row, cell, label, edit, editing, become, children }: EditableProps<Row>) {
  const t = useTexts(texts);
  const opener = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  const before = edit.value(row);
  const isOpen = editing?.cell === cell;
  useEffect(() => {
    if (isOpen || !returns.current) return;
    returns.current = false;
    opener.current?.focus();
  }, [isOpen]);
  if (before === undefined) return children;

  const open = () => become({ cell, draft: before });
  const leave = () => {
    returns.current = true;
    become(undefined);
  };
  const save = async (draft: string) => {
    if (draft === before) return leave();
    become({ cell, draft, isBusy: true });
    const saved = await edit.save(row, draft);
    if (saved.kind === 'refused') return become({ cell, draft, refusal: saved.why });
    leave();
    toastDone(t('cellSaved', { label }), saved.undo);
  };
  if (isOpen)
    return <Field editing={editing} label={label} become={become} save={save} leave={leave} input={edit.input} />;
  return (
    <span className="gx-cell">
      <span>{children}</span>
      <Button
        ref={opener}
        className="gx-cell-opener"
        type="text"
        size="small"
        icon={<EditOutlined />}
        aria-label={t('editCell', { label })}
        onClick={open}
        onKeyDown={(event) => {
          if (event.key === 'F2') open();
        }}
      />
    </span>
  );
}

type FieldProps = {
  editing: Editing;
  label: string;
  become: (editing: Editing) => void;
  save: (draft: string) => Promise<void>;
  leave: () => void;
  input: ((props: CellInput) => ReactNode) | undefined;
};

function Field({ editing, label, become, save, leave, input: own }: FieldProps) {
  const id = useId();
  const input = useRef<InputRef>(null);
  useEffect(() => input.current?.focus({ cursor: 'all' }), []);
  const { draft, refusal, isBusy } = editing;
  const pressed = (event: KeyboardEvent) => {
    // an input method takes Enter and Esc for itself while it composes
    if (event.nativeEvent.isComposing) return;
    // in a list that is open Enter chooses
    if (event.key !== 'Enter' || isBusy || own) return;
    void save(draft.trim());
    event.preventDefault();
    event.stopPropagation();
  };
  // before a list that is open takes it to close itself
  const leaves = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
    leave();
    event.preventDefault();
    event.stopPropagation();
  };
  const change = (next: string) => become({ cell: editing.cell, draft: next });
  const said = {
    'aria-label': label,
    'aria-invalid': refusal !== undefined,
    'aria-describedby': refusal === undefined ? undefined : id,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field within
    <span className="gx-cell-field" onKeyDownCapture={leaves} onKeyDown={pressed}>
      {own ? (
        own({ draft, change, save: (next) => void save(next), common: { ...said, disabled: isBusy ?? false } })
      ) : (
        <Input
          ref={input}
          {...said}
          size="small"
          status={refusal === undefined ? '' : 'error'}
          readOnly={isBusy ?? false}
          value={draft}
          onChange={({ target }) => change(target.value)}
        />
      )}
      {refusal !== undefined && (
        <span id={id} role="alert" className="gx-cell-refusal">
          {refusal}
        </span>
      )}
    </span>
  );
}
