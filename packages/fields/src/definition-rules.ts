/** What makes a definition one that can hold values. Pure. */
import { isDay } from '@guanxi/runtime/clock';
import type { Problem } from '@guanxi/runtime/graphql/refusals';
import { type Definition, type FieldRules, namesRecords } from './definition.ts';
import type { FieldSetting } from './field-setting.ts';
import { keysOf } from './formula.ts';
import { patternOf, TEXT_MAX } from './values.ts';

/** A group that the record does not have. */
export const groupProblems = ({ group }: Definition, { groups }: Pick<FieldSetting, 'groups'>): Problem[] =>
  groups.includes(group) ? [] : [{ path: ['input', 'group'], code: 'UNKNOWN_VALUE' }];

/** Rules that a kind does not have, or that are none. */
export function ruleProblems(definition: Definition): Problem[] {
  const { kind, rules: given, unique, required, searched, readRoles } = definition;
  const at = (name: string) => ['input', name];
  const problems: Problem[] = [];
  const only = (name: keyof FieldRules, ...of: readonly Definition['kind'][]) => {
    if (given[name] && !of.includes(kind)) problems.push({ path: at(name), code: 'NOT_ALLOWED_HERE' });
  };
  only('pattern', 'TEXT');
  only('dictionary', 'CHOICE');
  only('formula', 'FORMULA');
  only('object', 'RECORD', 'RECORDS');
  only('min', 'TEXT', 'NUMBER', 'MONEY', 'DATE');
  only('max', 'TEXT', 'NUMBER', 'MONEY', 'DATE');
  if (kind === 'CHOICE' && !given.dictionary) problems.push({ path: at('dictionary'), code: 'REQUIRED' });
  if (namesRecords(kind) && !given.object) problems.push({ path: at('object'), code: 'REQUIRED' });
  if (kind === 'FORMULA' && !given.formula) problems.push({ path: at('formula'), code: 'REQUIRED' });
  if (given.pattern && !patternOf(given.pattern)) problems.push({ path: at('pattern'), code: 'MALFORMED' });
  for (const name of ['min', 'max'] as const) {
    const said = given[name];
    if (!said || problems.some(({ path }) => path[1] === name)) continue;
    const isGood =
      kind === 'DATE'
        ? isDay(said)
        : kind === 'TEXT'
          ? /^\d{1,4}$/.test(said) && Number(said) <= TEXT_MAX
          : /^-?\d{1,15}(\.\d{1,4})?$/.test(said);
    if (!isGood) problems.push({ path: at(name), code: kind === 'DATE' ? 'INVALID_DAY' : 'INVALID_AMOUNT' });
  }
  const { min, max } = given;
  const isTurned = min && max && (kind === 'DATE' ? min > max : Number(min) > Number(max));
  if (problems.length === 0 && isTurned)
    problems.push({ path: at('max'), code: 'OUT_OF_RANGE', params: { min, max: kind === 'TEXT' ? TEXT_MAX : '…' } });
  if (unique && !['TEXT', 'NUMBER', 'DATE', 'PERSON', 'REFERENCE', 'RECORD'].includes(kind))
    problems.push({ path: at('isUnique'), code: 'NOT_ALLOWED_HERE' });
  if (required && kind === 'FORMULA') problems.push({ path: at('isRequired'), code: 'NOT_ALLOWED_HERE' });
  // whoever searches would find by it what he may not read
  const isClosed = readRoles.length > 0;
  if (searched && (kind !== 'TEXT' || isClosed)) problems.push({ path: at('isSearched'), code: 'NOT_ALLOWED_HERE' });
  return problems;
}

/** A formula names fields that are there and are no formulas themselves, so that none waits for another. */
export function formulaProblems(
  definition: Definition,
  all: readonly Definition[],
  { own }: Pick<FieldSetting, 'own'>,
): Problem[] {
  const { formula } = definition.rules;
  if (definition.kind !== 'FORMULA' || !formula) return [];
  const keys = keysOf(formula);
  if (!keys) return [{ path: ['input', 'formula'], code: 'MALFORMED' }];
  const operands = new Set([
    ...own,
    ...all
      .filter(({ kind, retiredAt }) => !retiredAt && ['NUMBER', 'MONEY', 'DATE'].includes(kind))
      .map(({ key }) => key),
  ]);
  return [...keys].every((key) => operands.has(key)) ? [] : [{ path: ['input', 'formula'], code: 'UNKNOWN_REFERENCE' }];
}
