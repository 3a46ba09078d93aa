/** A run of steps, each told when it is over, that ends with the line `N passed, N failed`. */
export class Proof {
  #passed = 0;
  #failed = 0;
  readonly #whatIsThere: (() => Promise<string>) | undefined;
  readonly #say: (text: string) => void;

  /**
   * @param whatIsThere what there is to see after a step has failed, told below its problem
   * @param say where what is told goes
   */
  constructor(whatIsThere?: () => Promise<string>, say: (text: string) => void = console.log) {
    this.#whatIsThere = whatIsThere;
    this.#say = say;
  }

  get failed(): number {
    return this.#failed;
  }

  /** Counts what another proof has found beside its own. */
  add(other: Proof): void {
    this.#passed += other.#passed;
    this.#failed += other.#failed;
  }

  /** Runs a step; what it answers is told beside its name. One that throws has failed, and the run goes on. */
  async step(name: string, run: () => Promise<unknown>): Promise<boolean> {
    const begun = performance.now();
    const took = () => `${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s`;
    try {
      const told = await run();
      this.#passed += 1;
      this.#say(`ok      ${took()}  ${name}${typeof told === 'string' ? ` (${told})` : ''}`);
      return true;
    } catch (error) {
      this.#failed += 1;
      this.#say(`FAILED  ${took()}  ${name}\n${indented(error)}`);
      if (this.#whatIsThere) this.#say(indented(await this.#whatIsThere().catch((problem: unknown) => problem)));
      return false;
    }
  }

  /** Something went wrong that is no step. */
  fail(problem: unknown): void {
    this.#failed += 1;
    this.#say(`FAILED  ${indented(problem)}`);
  }

  /** Prints the counts and ends the process with 0 when nothing has failed. */
  finish(): never {
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    process.exit(this.#failed === 0 && this.#passed > 0 ? 0 : 1);
  }
}

/** @throws Error that quotes the first problems, when there are any */
export function none(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`${problems.length}:\n${problems.slice(0, 20).join('\n')}`);
}

/** A problem or some output as part of a report. */
export function indented(problem: unknown): string {
  const { message, cause } = problem instanceof Error ? problem : { message: String(problem), cause: undefined };
  return `${message}${cause ? `\nlast: ${String(cause)}` : ''}`.replace(/^/gm, '        ').slice(0, 4000);
}
