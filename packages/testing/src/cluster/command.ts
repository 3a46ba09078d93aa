import { spawn } from 'node:child_process';

export type CommandOptions = {
  env?: Record<string, string>;
  input?: string | Buffer;
  cwd?: string;
  /** Milliseconds; two minutes unless given. */
  bound?: number;
  /** Every piece of output as it comes. */
  onOutput?: (text: string) => void;
};

/** Runs a program. @returns what it printed @throws Error with what it complained of when it fails or takes too long */
export function command(name: string, values: readonly string[], options: CommandOptions = {}): Promise<string> {
  const { env = {}, input, cwd, bound = 120_000, onOutput } = options;
  return new Promise((done, fail) => {
    const child = spawn(name, values, { cwd, env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
    let printed = '';
    let complained = '';
    let isLate = false;
    const patience = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, bound);
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk;
      onOutput?.(chunk.toString());
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complained += chunk;
      onOutput?.(chunk.toString());
    });
    // a program that reads no input may have ended before it is written
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', (error) => {
      clearTimeout(patience);
      fail(new Error(`${name} cannot be started: ${error.message}`));
    });
    child.on('close', (status) => {
      clearTimeout(patience);
      if (status === 0) return done(printed);
      const why = isLate ? `took longer than ${bound / 1000} s` : `ended with ${status}`;
      const told = `${complained.trim()}\n${printed.trim()}`.trim().slice(-3000);
      fail(new Error(`${name} ${values.slice(0, 6).join(' ')} ${why}: ${told}`));
    });
  });
}
