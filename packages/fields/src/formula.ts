/** Formulas over the fields of one record: numbers in, a number out. They call nothing and loop never. */
import { Decimal } from '@guanxi/runtime/money';
import jsep from 'jsep';

/** What a record holds, by key: numbers as text, days as YYYY-MM-DD; null where it holds nothing. */
export type Operands = Readonly<Record<string, string | null>>;

/** Longest formula, in characters: a bound for its depth, too. */
export const FORMULA_MAX = 500;

type Node = jsep.Expression;
/** Nothing is known where an operand is not. */
type Known = Decimal | null;

// what the parser knows beyond arithmetic and comparison is not part of a formula
for (const sign of ['|', '^', '&', '<<', '>>', '>>>', '===', '!==', '||', '&&', '??', '**']) jsep.removeBinaryOp(sign);
for (const sign of ['~', '!']) jsep.removeUnaryOp(sign);

const MS_A_DAY = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const functions: Readonly<Record<string, { takes: readonly [least: number, most: number] }>> = {
  /** round(x) or round(x, places), half up */
  round: { takes: [1, 2] },
  abs: { takes: [1, 1] },
  min: { takes: [2, 8] },
  max: { takes: [2, 8] },
  /** the first that is known */
  coalesce: { takes: [2, 8] },
  /** if(condition, then, else) */
  if: { takes: [3, 3] },
  /** days(from, to): whole days between two day fields */
  days: { takes: [2, 2] },
};

/**
 * The keys that a formula names.
 * @returns undefined where it is none that can be computed
 */
export function keysOf(formula: string): Set<string> | undefined {
  if (formula.length > FORMULA_MAX) return undefined;
  const keys = new Set<string>();
  const isGood = (node: Node): boolean => {
    switch (node.type) {
      case 'Literal':
        return typeof node.value === 'number';
      case 'Identifier':
        keys.add(String(node.name));
        return true;
      case 'UnaryExpression':
        return isGood(node.argument as Node);
      case 'BinaryExpression':
        return isGood(node.left as Node) && isGood(node.right as Node);
      case 'CallExpression': {
        const called = node.callee as Node;
        const args = node.arguments as Node[];
        const known = called.type === 'Identifier' ? functions[String(called.name)] : undefined;
        return (
          known !== undefined && args.length >= known.takes[0] && args.length <= known.takes[1] && args.every(isGood)
        );
      }
      default:
        return false;
    }
  };
  try {
    return isGood(jsep(formula)) ? keys : undefined;
  } catch {
    return undefined;
  }
}

/** The value of a formula, to 4 places; null where what it needs is not known, or it divides by zero or overflows. */
export function compute(formula: string, operands: Operands): string | null {
  const number = (node: Node): Known => {
    switch (node.type) {
      case 'Literal':
        return new Decimal(String(node.raw));
      case 'Identifier':
        return decimal(operands[String(node.name)]);
      case 'UnaryExpression': {
        const value = number(node.argument as Node);
        return value && node.operator === '-' ? value.neg() : value;
      }
      case 'BinaryExpression':
        return joined(String(node.operator), number(node.left as Node), number(node.right as Node));
      case 'CallExpression':
        return called(String((node.callee as Node).name), node.arguments as Node[]);
      default:
        return null;
    }
  };
  const called = (name: string, args: Node[]): Known => {
    if (name === 'days') return daysBetween(args, operands);
    if (name === 'if') {
      const condition = number(args[0] as Node);
      return condition && number((condition.isZero() ? args[2] : args[1]) as Node);
    }
    const values = args.map(number);
    if (name === 'coalesce') return values.find((value) => value !== null) ?? null;
    if (values.some((value) => value === null)) return null;
    const [first, second] = values as [Decimal, Decimal | undefined];
    if (name === 'abs') return first.abs();
    if (name === 'min') return Decimal.min(...(values as Decimal[]));
    if (name === 'max') return Decimal.max(...(values as Decimal[]));
    return first.toDecimalPlaces(Math.min(Math.max(second?.toNumber() ?? 0, 0), 4));
  };
  try {
    const value = number(jsep(formula));
    if (!value?.isFinite() || value.abs().gte('1e15')) return null;
    return value.toDecimalPlaces(4).toString();
  } catch {
    return null;
  }
}

function joined(sign: string, left: Known, right: Known): Known {
  if (left === null || right === null) return null;
  const truth = (holds: boolean) => new Decimal(holds ? 1 : 0);
  switch (sign) {
    case '+':
      return left.add(right);
    case '-':
      return left.sub(right);
    case '*':
      return left.mul(right);
    case '/':
      return right.isZero() ? null : left.div(right);
    case '%':
      return right.isZero() ? null : left.mod(right);
    case '<':
      return truth(left.lt(right));
    case '<=':
      return truth(left.lte(right));
    case '>':
      return truth(left.gt(right));
    case '>=':
      return truth(left.gte(right));
    case '==':
      return truth(left.eq(right));
    case '!=':
      return truth(!left.eq(right));
    default:
      return null;
  }
}

const decimal = (text: string | null | undefined): Known =>
  text === null || text === undefined || DAY.test(text) ? null : new Decimal(text);

function daysBetween(args: readonly Node[], operands: Operands): Known {
  const [from, to] = args.map((each) => (each.type === 'Identifier' ? operands[String(each.name)] : undefined));
  if (!from || !to || !DAY.test(from) || !DAY.test(to)) return null;
  return new Decimal((Date.parse(to) - Date.parse(from)) / MS_A_DAY);
}
