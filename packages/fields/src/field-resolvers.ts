import { type Language, minorUnit, type Viewer } from '@guanxi/runtime';
import { type Definition, mayFill, mayRead } from './definition.ts';
import type { HeldValue } from './field-store.ts';

/** A value as the graph has it, beside its field. */
export type ShownValue = { definition: ShownDefinition; values: readonly HeldValue[] };
export type ShownDefinition = Definition & { all: readonly Definition[] };

export type FileHeld = { id: string; name: string | null };

type Asking = { viewer?: Viewer | undefined; language: Language };
/** How a service names the entries of dictionaries and finds customers for whoever asks. */
export type FieldReading<Context extends Asking> = {
  entryName: (context: Context, dictionary: string, code: string, upper?: string) => Promise<string>;
  customers: (context: Context, ids: readonly string[]) => Promise<readonly (object | null)[]>;
  /** Records of objects; null where one does not exist for whoever asks. */
  records: (context: Context, ids: readonly string[]) => Promise<readonly (object | null)[]>;
  /** What opens a file for whoever asks. */
  ticket: (context: Context, file: FileHeld) => Promise<string>;
};

const columns: Record<Language, 0 | 1 | 2> = { 'zh-CN': 0, 'zh-TW': 1, en: 2 };

/** The fields that a viewer may read, each knowing the others; those that are hidden only where they are asked for. */
export const shownDefinitions = (viewer: Viewer, all: readonly Definition[], withHidden = false): ShownDefinition[] =>
  all.filter((each) => withHidden || (!each.retiredAt && mayRead(viewer, each, all))).map((each) => ({ ...each, all }));

/** What one record holds in the fields that a viewer may read, in their order. */
export function shownValues(
  viewer: Viewer,
  all: readonly Definition[],
  held: readonly HeldValue[],
  keys?: readonly string[] | null,
): ShownValue[] {
  const byField = Map.groupBy(held, ({ fieldId }) => fieldId);
  return shownDefinitions(viewer, all)
    .filter(({ key }) => !keys || keys.includes(key))
    .flatMap((definition) => {
      const values = byField.get(definition.id);
      return values ? [{ definition, values }] : [];
    });
}

/** A code of one level or two as it is said to whoever asks. */
export const sayChoice =
  <Context extends Asking>(entryName: FieldReading<Context>['entryName']) =>
  async (context: Context, { dictionary, code, lower }: { dictionary: string; code: string; lower: string | null }) => {
    const name = await entryName(context, dictionary, code);
    const lowerName = lower === null ? null : await entryName(context, dictionary, lower, code);
    return { code, name, lowerCode: lower, lowerName, path: lowerName === null ? name : `${name}/${lowerName}` };
  };

const idsOf = (values: readonly HeldValue[]) => values.flatMap(({ id }) => id ?? []);

/** Resolvers of the types in fields.graphql. */
export const fieldResolvers = <Context extends Asking>({
  entryName,
  customers,
  records,
  ticket,
}: FieldReading<Context>) => {
  const choiceOf = sayChoice(entryName);
  const first =
    (...of: Definition['kind'][]) =>
    ({ definition, values }: ShownValue) =>
      of.includes(definition.kind) ? values[0] : undefined;
  return {
    FieldDefinition: {
      label: ({ names }: ShownDefinition, _: unknown, { language }: Context) => names[columns[language]],
      names: ({ names: [zhCN, zhTW, en] }: ShownDefinition) => ({ zhCN, zhTW, en }),
      isRequired: ({ required }: ShownDefinition) => required,
      isUnique: ({ unique }: ShownDefinition) => unique,
      isSearched: ({ searched }: ShownDefinition) => searched,
      min: ({ rules }: ShownDefinition) => rules.min,
      max: ({ rules }: ShownDefinition) => rules.max,
      pattern: ({ rules }: ShownDefinition) => rules.pattern,
      object: ({ rules }: ShownDefinition) => rules.object,
      dictionary: ({ rules }: ShownDefinition) => rules.dictionary,
      formula: ({ rules }: ShownDefinition) => rules.formula,
      isWritable: (definition: ShownDefinition, _: unknown, { viewer }: Context) =>
        viewer !== undefined && mayFill(viewer, definition, definition.all),
      isRetired: ({ retiredAt }: ShownDefinition) => retiredAt !== null,
      isEmptied: ({ emptiedAt }: ShownDefinition) => emptiedAt !== null,
    },
    FieldValue: {
      key: ({ definition }: ShownValue) => definition.key,
      text: (shown: ShownValue) => first('TEXT')(shown)?.text,
      number: (shown: ShownValue) => first('NUMBER', 'FORMULA')(shown)?.number,
      money: (shown: ShownValue) => {
        const held = first('MONEY')(shown);
        if (!held?.number || !held.currency) return null;
        const [whole = '', part = ''] = held.number.split('.');
        const places = Math.max(part.length, minorUnit(held.currency));
        return { amount: places === 0 ? whole : `${whole}.${part.padEnd(places, '0')}`, currency: held.currency };
      },
      date: (shown: ShownValue) => first('DATE')(shown)?.date,
      choice: async (shown: ShownValue, _: unknown, context: Context) => {
        const held = first('CHOICE')(shown);
        const dictionary = shown.definition.rules.dictionary ?? '';
        if (!held?.choice) return null;
        return choiceOf(context, { dictionary, code: held.choice, lower: held.subchoice });
      },
      person: (shown: ShownValue) => {
        const held = first('PERSON')(shown);
        return held?.id ? { __typename: 'Employee', id: held.id } : null;
      },
      reference: async (shown: ShownValue, _: unknown, context: Context) => {
        const held = first('REFERENCE')(shown);
        return held?.id ? ((await customers(context, [held.id]))[0] ?? null) : null;
      },
      references: async ({ definition, values }: ShownValue, _: unknown, context: Context) =>
        definition.kind === 'REFERENCES'
          ? (await customers(context, idsOf(values))).filter((each) => each !== null)
          : null,
      record: async (shown: ShownValue, _: unknown, context: Context) => {
        const held = first('RECORD')(shown);
        return held?.id ? ((await records(context, [held.id]))[0] ?? null) : null;
      },
      records: async ({ definition, values }: ShownValue, _: unknown, context: Context) =>
        definition.kind === 'RECORDS' ? (await records(context, idsOf(values))).filter((each) => each !== null) : null,
      fileId: (shown: ShownValue) => first('FILE')(shown)?.id,
      file: (shown: ShownValue) => {
        const { id, text } = first('FILE')(shown) ?? {};
        return id ? { id, name: text ?? null } : null;
      },
    },
    FieldFile: { ticket: (file: FileHeld, _: unknown, context: Context) => ticket(context, file) },
  };
};
