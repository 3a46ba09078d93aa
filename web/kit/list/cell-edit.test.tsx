import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { changeLanguage } from '../language/language.ts';
import { EditableCell, type Editing } from './cell-edit.tsx';
import type { CellEdit, CellSaved } from './list-types.ts';

type Row = { mobile: string | undefined };

function Cell({ row, save }: { row: Row; save: CellEdit<Row>['save'] }) {
  const [editing, become] = useState<Editing>();
  return (
    <EditableCell
      row={row}
      cell="1 mobile"
      label="Mobile, Zhou Min"
      edit={{ value: ({ mobile }) => mobile, save }}
      editing={editing}
      become={become}
    >
      {row.mobile ?? '138****0000'}
    </EditableCell>
  );
}

const opener = () => screen.getByRole('button', { name: 'Edit: Mobile, Zhou Min' });
const field = () => screen.getByRole('textbox', { name: 'Mobile, Zhou Min' });
const press = (key: string) => act(async () => void fireEvent.keyDown(document.activeElement as Element, { key }));

beforeEach(async () => {
  await act(() => changeLanguage('en', false));
});

test('A06 F2 opens a cell, Esc leaves it as it was, and the focus is where it began', async () => {
  const sent: string[] = [];
  render(
    <Cell
      row={{ mobile: '13800000001' }}
      save={async (_, value) => {
        sent.push(value);
        return { kind: 'refused', why: '' };
      }}
    />,
  );
  opener().focus();
  await press('F2');
  expect(document.activeElement).toBe(field());
  fireEvent.change(field(), { target: { value: '1' } });
  await press('Escape');
  expect(document.activeElement).toBe(opener());
  screen.getByText('13800000001');
  expect(sent).toEqual([]);
});

test('A06 a refusal stands at the cell with what was typed; the next Enter sends it again, and it can be taken back', async () => {
  const sent: string[] = [];
  const answers: CellSaved[] = [
    { kind: 'refused', why: 'One digit is missing' },
    { kind: 'done', undo: async () => undefined },
  ];
  render(
    <Cell
      row={{ mobile: '13800000001' }}
      save={async (_, value) => {
        sent.push(value);
        return answers.shift() as CellSaved;
      }}
    />,
  );
  fireEvent.click(opener());
  fireEvent.change(field(), { target: { value: ' 1390000000 ' } });
  await press('Enter');
  expect(screen.getByRole('alert').textContent).toBe('One digit is missing');
  expect(field()).toHaveProperty('value', '1390000000');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  fireEvent.change(field(), { target: { value: '13900000002' } });
  expect(screen.queryByRole('alert')).toBeNull();
  await press('Enter');
  expect(sent).toEqual(['1390000000', '13900000002']);
  expect(document.activeElement).toBe(opener());
});

test('A06 what the viewer sees masked is not there to be changed', () => {
  render(<Cell row={{ mobile: undefined }} save={async () => ({ kind: 'refused', why: '' })} />);
  expect(screen.queryByRole('button')).toBeNull();
  screen.getByText('138****0000');
});

function Chosen({ sent }: { sent: string[] }) {
  const [editing, become] = useState<Editing>();
  const edit: CellEdit<Row> = {
    value: ({ mobile }) => mobile,
    input: ({ save, common }) => (
      <button type="button" {...common} onClick={() => save('Bao')}>
        choose
      </button>
    ),
    save: async (_, value) => {
      sent.push(value);
      return { kind: 'done', undo: async () => undefined };
    },
  };
  return (
    <EditableCell
      row={{ mobile: 'An' }}
      cell="1 owner"
      label="Owner, Zhou Min"
      edit={edit}
      editing={editing}
      become={become}
    >
      An
    </EditableCell>
  );
}

test('A06 a cell that holds no text is changed by what holds its kind: what is chosen is saved at once, Enter chooses, Esc leaves', async () => {
  const sent: string[] = [];
  render(<Chosen sent={sent} />);
  const open = () => fireEvent.click(screen.getByRole('button', { name: 'Edit: Owner, Zhou Min' }));
  open();
  screen.getByRole('button', { name: 'Owner, Zhou Min' }).focus();
  await press('Enter');
  await press('Escape');
  expect(sent).toEqual([]);
  open();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Owner, Zhou Min' })));
  expect(sent).toEqual(['Bao']);
});
