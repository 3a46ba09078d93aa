import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { AllowList } from './allow-list.ts';

/** How much of other clients' documents is kept parsed, in characters of their text. */
const OTHERS = 4_000_000;

/** Characters of a document's id, a SHA-256 in hex. */
const ID = 64;

/**
 * Documents that are parsed and found valid. Those of our applications stay for as long as the process lives, and with
 * them their compiled plans, whatever others send in between; of the others the least used go.
 *
 * Apollo Server's keys begin with a hash of the schema. Our applications ask the product's schema, which the fields of the
 * firm only add to: their documents are known by their ids alone, and stay valid when that schema changes.
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
    return this.#kept.get(key.slice(-ID)) ?? this.#others.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    if (this.#list.has(key.slice(-ID))) this.#kept.set(key.slice(-ID), document);
    else this.#others.set(key, document);
  }

  async delete(key: string): Promise<boolean> {
    return this.#kept.delete(key.slice(-ID)) || this.#others.delete(key);
  }

  /** Lets go of those kept that another schema may not take, so that they are looked at anew. */
  forget(where: (document: DocumentNode) => boolean): void {
    for (const [id, document] of this.#kept) if (where(document)) this.#kept.delete(id);
  }

  /** How many documents of our applications are kept. */
  get size(): number {
    return this.#kept.size;
  }
}
