import type { Problem } from '../api/problem.ts';
import type { Outcome } from '../api/use-command.ts';
import { say } from '../language/texts.ts';
import { texts } from './texts.ts';

/** Why a command could not be carried out, in the reader's language. */
export function problemText(problem: Problem): string {
  switch (problem.kind) {
    case 'no-right':
      return say(texts, 'noRight');
    case 'signed-out':
      return say(texts, 'signedOut');
    case 'too-much':
      return say(texts, 'tooMuch');
    case 'too-wide':
    case 'bad-input':
      return problem.message;
    case 'unreachable':
    case 'service':
    case 'unknown-document':
      return say(texts, 'unreachable');
    case 'fault':
      return say(texts, 'fault', { trace: problem.traceId ?? '—' });
  }
}

/** What became of a command that was not done, where there is no form whose fields could say it. */
export function outcomeText(outcome: Exclude<Outcome<unknown>, { kind: 'done' }>): string {
  if (outcome.kind === 'refused') return outcome.refusals.map(({ message }) => message).join(' ');
  return outcome.kind === 'unknown' ? say(texts, 'unknown') : problemText(outcome.problem);
}
