import type { Language } from '@guanxi/runtime/viewer';

/** One entry of a code list: its code is stored, its names may change. */
export type Entry = { code: string; names: readonly [zhCN: string, zhTW: string, en: string]; children?: CodeList };

/** A list of codes; a person may name an entry by its code or by any of its names. */
export class CodeList {
  readonly entries: readonly Entry[];
  readonly #byName = new Map<string, Entry>();

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
    for (const entry of entries) {
      for (const name of [entry.code, ...entry.names]) this.#byName.set(keyOf(name), entry);
    }
  }

  find(text: string): Entry | undefined {
    return this.#byName.get(keyOf(text));
  }

  codeOf(text: string): string | undefined {
    return this.find(text)?.code;
  }
}

const columns: Record<Language, 0 | 1 | 2> = { 'zh-CN': 0, 'zh-TW': 1, en: 2 };

/** The name of an entry in one language; a code that the list no longer holds names itself. */
export const nameIn = (list: CodeList | undefined, code: string, language: Language): string =>
  list?.find(code)?.names[columns[language]] ?? code;

const keyOf = (name: string) => name.normalize('NFKC').trim().toLowerCase();

/** Writes a list as rows of code, zh-CN, zh-TW, en and, where it has some, its children. */
export const codeList = (
  ...rows: readonly (readonly [code: string, zhCN: string, zhTW: string, en: string, children?: CodeList])[]
): CodeList =>
  new CodeList(
    rows.map(([code, zhCN, zhTW, en, children]) => ({
      code,
      names: [zhCN, zhTW, en],
      ...(children ? { children } : {}),
    })),
  );
