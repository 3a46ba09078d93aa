import type { ProductPageQuery } from '../../../generated/graphql.ts';

export type ProductRecord = NonNullable<ProductPageQuery['product']>;
type Attribute = { name: string; value: string };

/** Attributes as they are typed: a line each, `name=value`. */
export const textOf = (attributes: readonly Attribute[]): string =>
  attributes.map(({ name, value }) => `${name}=${value}`).join('\n');

/** What was typed as attributes. The first `=` (or `＝`, `:`, `：`) of a line parts name and value. */
export const attributesOf = (typed: unknown): Attribute[] =>
  (typeof typed === 'string' ? typed : '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name = line, value = ''] = /^([^=＝:：]*)[=＝:：](.*)$/.exec(line) ?? [];
      return { name: name.trim(), value: value.trim() };
    });
