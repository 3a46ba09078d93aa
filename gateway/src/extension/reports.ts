/** What a service says of the firm's fields: SDL, and by which version of the service's own way of saying it. */
export type Report = { format: number; sdl: string };

/** Milliseconds for which a newer version of a service that was heard is believed alone. */
const BELIEVED = 120_000;

type Heard = { believed: Report; at: number; once: Report | undefined };

/**
 * What is to be believed of what the replicas of a service report. One that is behind, or of another version, must not
 * make the schema go to and fro: a change is believed when it is said twice in a row, and while a newer version of the
 * service is heard, an older one says nothing.
 */
export class Reports {
  readonly #heard = new Map<string, Heard>();

  /**
   * @param now real time in milliseconds
   * @returns whether what is believed is another now
   */
  hear(service: string, report: Report, now: number): boolean {
    const heard = this.#heard.get(service);
    if (!heard) {
      this.#heard.set(service, { believed: report, at: now, once: undefined });
      return true;
    }
    if (report.format < heard.believed.format && now - heard.at < BELIEVED) return false;
    if (isSame(report, heard.believed)) {
      this.#heard.set(service, { believed: heard.believed, at: now, once: undefined });
      return false;
    }
    const isSaidAgain = heard.once !== undefined && isSame(report, heard.once);
    this.#heard.set(service, isSaidAgain ? { believed: report, at: now, once: undefined } : { ...heard, once: report });
    return isSaidAgain;
  }

  /** All that is believed, as one text. */
  get sdl(): string {
    return [...this.#heard]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { believed }]) => believed.sdl)
      .filter((sdl) => sdl.trim() !== '')
      .join('\n\n');
  }
}

const isSame = (a: Report, b: Report) => a.format === b.format && a.sdl === b.sdl;
