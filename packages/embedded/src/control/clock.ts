import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const span = z.union([
  z.number().int(),
  z
    .string()
    .regex(/^-?\d+[smhd]$/)
    .transform((text) => Number(text.slice(0, -1)) * UNITS[text.slice(-1) as keyof typeof UNITS]),
]);

/** `offset` or `advance` in milliseconds or as `3d`, `12h`, `30m`, `5s`; `at` as an instant. */
export const clockChange = z.union([
  z.strictObject({ offset: span }),
  z.strictObject({ advance: span }),
  z.strictObject({ at: z.iso.datetime({ offset: true }) }),
]);

/** The one offset of business time that all processes of the installation read. */
export class ClockFile {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  read(): { offset: number; now: string } {
    const offset = Number(readFileSync(this.#file, 'utf8')) || 0;
    return { offset, now: new Date(Date.now() + offset).toISOString() };
  }

  change(change: z.infer<typeof clockChange>): { offset: number; now: string } {
    const offset =
      'offset' in change
        ? change.offset
        : 'advance' in change
          ? this.read().offset + change.advance
          : Date.parse(change.at) - Date.now();
    writeFileSync(`${this.#file}.new`, String(offset));
    renameSync(`${this.#file}.new`, this.#file);
    return this.read();
  }
}
