import { hasControlCharacter, isId } from '@guanxi/runtime';
import { GraphQLError } from 'graphql';

/** Values of filters that the schema cannot check. What is wrong with them is an error at the argument, not a refusal. */
const bad = (path: string[], what: string) =>
  new GraphQLError(`expected ${what}`, { extensions: { code: 'BAD_USER_INPUT', path } });

/** @throws GraphQLError BAD_USER_INPUT when it has not the form of an id */
export function idValue(value: string, ...path: string[]): string {
  if (!isId(value)) throw bad(path, 'an id');
  return value;
}

/** @throws GraphQLError BAD_USER_INPUT when it is over-long or holds a control character */
export function textValue(value: string, ...path: string[]): string {
  if (value.length > 200 || hasControlCharacter(value, false)) {
    throw bad(path, 'a text of at most 200 characters');
  }
  return value;
}
