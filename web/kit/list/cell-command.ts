import type { Outcome } from '../api/use-command.ts';
import { toastDone, toastFailed } from '../feedback/feedback.ts';
import { outcomeText } from '../form/problem-text.ts';
import { say } from '../language/texts.ts';
import type { CellEdit } from './list-types.ts';
import { texts } from './texts.ts';

type Command<Row, Success> = Pick<CellEdit<Row>, 'value' | 'input'> & {
  /** Sends what was typed; `changed` is what came of the change that this takes back. */
  send: (row: Row, typed: string, changed?: Success) => Promise<Outcome<Success>>;
  /** Why it was not done; the words of the refusal unless the page has others. */
  why?: (outcome: Exclude<Outcome<Success>, { kind: 'done' }>) => string;
};

/** A cell that a command changes; the same command takes it back. */
export function cellCommand<Row, Success>(command: Command<Row, Success>): CellEdit<Row> {
  const { value, input, send, why = outcomeText } = command;
  return {
    value,
    ...(input ? { input } : {}),
    save: async (row, typed) => {
      const outcome = await send(row, typed);
      if (outcome.kind !== 'done') return { kind: 'refused', why: why(outcome) };
      const undo = async () => {
        const back = await send(row, value(row) ?? '', outcome.value);
        if (back.kind === 'done') toastDone(say(texts, 'cellTakenBack'));
        else toastFailed(why(back));
      };
      return { kind: 'done', undo };
    },
  };
}
