import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { AllowList } from './allow-list.ts';

/** How much of other clients' documents is kept parsed, in characters of their text. */
const OTHERS = 4_000_000;

/**
 * Documents that are parsed and found valid. Those of our applications stay for as long as the process lives, and with
 * them their compiled plans, whatever others send in between; of the others the least used go.
 */
export class ParsedDocuments {
  readonly #list: AllowList;
  readonly #kept = new Map<string, DocumentNode>();
  readonly #others = new LRUCache<string, DocumentNode>({
    maxSize: OTHERS,
    sizeCalculation: ({ loc }) => loc?.source.body.length || 1,
  });

  constructor(list: AllowList) {
    this.#list = list;
  }

  /** By Apollo Server's key, which ends in the SHA-256 of the text: an id of the allow-list. */
  async get(key: string): Promise<DocumentNode | undefined> {
    return this.#kept.get(key) ?? this.#others.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    if (this.#list.has(key.slice(-64))) this.#kept.set(key, document);
    else this.#others.set(key, document);
  }

  async delete(key: string): Promise<boolean> {
    return this.#kept.delete(key) || this.#others.delete(key);
  }

  /** How many documents of our applications are kept. */
  get size(): number {
    return this.#kept.size;
  }
}
