/** Tells when a reader has passed, in every partition, the end that it found when it began. */
export class CatchUp {
  readonly #behind = new Map<string, bigint>();
  readonly #reached = Promise.withResolvers<void>();

  get reached(): Promise<void> {
    return this.#reached.promise;
  }

  /** Once positions and ends are known, by partition. */
  begin(starts: ReadonlyMap<string, bigint>, ends: ReadonlyMap<string, bigint>): void {
    for (const [id, end] of ends) if ((starts.get(id) ?? end) < end) this.#behind.set(id, end);
    this.#look();
  }

  /** All before `position` is handled. */
  at(id: string, position: bigint): void {
    const end = this.#behind.get(id);
    if (end === undefined || position < end) return;
    this.#behind.delete(id);
    this.#look();
  }

  /** Nobody needs to wait any longer. */
  give(): void {
    this.#reached.resolve();
  }

  #look(): void {
    if (this.#behind.size === 0) this.#reached.resolve();
  }
}
