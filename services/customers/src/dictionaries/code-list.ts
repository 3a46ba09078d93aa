import type { Language } from '@guanxi/runtime/viewer';

export type Names = readonly [zhCN: string, zhTW: string, en: string];

/** One entry of a code list: its code is stored, its names may change. */
export type Entry = {
  code: string;
  names: Names;
  /** What it is called besides, such as 四川 for 四川省; its own names and those of others go before. */
  aliases?: readonly string[];
  /** It still names the records that hold it, and can no longer be chosen. */
  retired?: boolean;
  /** The firm's own, not one that is shipped. */
  own?: boolean;
  children?: CodeList;
};

/** A list of codes; a person may name an entry by its code or by any of its names. */
export class CodeList {
  /** Retired ones among them. */
  readonly entries: readonly Entry[];
  readonly #byName = new Map<string, Entry>();
  readonly #byCode = new Map<string, Entry>();

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
    const active = entries.filter(({ retired }) => !retired);
    const enter = (name: string, entry: Entry) => {
      const key = keyOf(name);
      if (!this.#byName.has(key)) this.#byName.set(key, entry);
    };
    for (const entry of entries) this.#byCode.set(entry.code, entry);
    for (const entry of active) enter(entry.code, entry);
    for (const entry of active) for (const name of entry.names) enter(name, entry);
    for (const entry of active) for (const alias of entry.aliases ?? []) enter(alias, entry);
  }

  /** What may be chosen. */
  get choices(): readonly Entry[] {
    return this.entries.filter(({ retired }) => !retired);
  }

  /** An entry that may be chosen, by code or name. */
  find(text: string): Entry | undefined {
    return this.#byName.get(keyOf(text));
  }

  /** An entry by the code that a record holds, retired or not. */
  held(code: string): Entry | undefined {
    return this.#byCode.get(code);
  }

  codeOf(text: string): string | undefined {
    return this.find(text)?.code;
  }
}

const columns: Record<Language, 0 | 1 | 2> = { 'zh-CN': 0, 'zh-TW': 1, en: 2 };

export const inLanguage = (names: Names, language: Language): string => names[columns[language]];

/** The name of an entry in one language; a code that the list no longer holds names itself. */
export const nameIn = (list: CodeList | undefined, code: string, language: Language): string => {
  const entry = list?.held(code) ?? list?.find(code);
  return entry ? inLanguage(entry.names, language) : code;
};

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
