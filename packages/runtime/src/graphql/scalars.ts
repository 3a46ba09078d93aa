import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay } from '../clock.ts';

const bad = (name: string, what: string) =>
  new GraphQLError(`${name} expects ${what}`, { extensions: { code: 'BAD_USER_INPUT' } });

const DECIMAL = /^-?\d{1,15}(\.\d{1,4})?$/;

function textScalar(
  name: string,
  what: string,
  isGood: (text: string) => boolean,
  write: (value: unknown) => string,
): GraphQLScalarType {
  const read = (value: unknown) => {
    if (typeof value === 'string' && isGood(value)) return value;
    throw bad(name, what);
  };
  return new GraphQLScalarType({
    name,
    serialize: write,
    parseValue: read,
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING) return read(node.value);
      throw bad(name, what);
    },
  });
}

/** Resolvers of the scalars in common.graphql. */
export const scalars = {
  Decimal: textScalar('Decimal', 'a decimal number as text', (text) => DECIMAL.test(text), writeDecimal),
  DateTime: textScalar(
    'DateTime',
    'an instant as ISO 8601 text',
    (text) => /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text)),
    (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  ),
  Date: textScalar('Date', 'a calendar day as YYYY-MM-DD', isDay, (value) =>
    value instanceof Date ? value.toISOString().slice(0, 10) : String(value).slice(0, 10),
  ),
  CurrencyCode: textScalar('CurrencyCode', 'an ISO 4217 code', (text) => /^[A-Z]{3}$/.test(text), String),
};

/** Plain notation without an exponent and without trailing zeros past two places. */
function writeDecimal(value: unknown): string {
  const fixed =
    typeof value === 'object' && value !== null && 'toFixed' in value
      ? (value as { toFixed(): string }).toFixed()
      : String(value);
  const [whole = '0', fraction = ''] = fixed.split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(2, '0');
  return `${whole}.${kept}`;
}
