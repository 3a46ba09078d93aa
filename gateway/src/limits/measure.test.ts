import { buildSchema, type FragmentDefinitionNode, type OperationDefinitionNode, parse } from 'graphql';
import { measure } from './measure.ts';

const schema = buildSchema(`
  type Query { me: Person people(first: Int = 10, last: Int): People }
  type People { nodes: [Person!]! count: Int }
  interface Named { name: String }
  type Person implements Named { name: String friends(first: Int): People boss: Person }
`);

const measured = (text: string, variables = {}) => {
  const [operation, ...fragments] = parse(text).definitions as [OperationDefinitionNode, ...FragmentDefinitionNode[]];
  return measure({
    schema,
    operation,
    fragments: new Map(fragments.map((each) => [each.name.value, each])),
    variables,
  });
};

describe('measuring an operation', () => {
  test('every field costs one', () => {
    expect(measured('{ me { name boss { name } } }')).toMatchObject({ cost: 4, depth: 3, rootFields: 1 });
  });

  test('what is below a list costs as often as the page may have entries', () => {
    expect(measured('{ people(first: 20) { nodes { name } } }').cost).toBe(1 + 20 * 2);
    expect(measured('{ people(last: 5) { nodes { name } } }').cost).toBe(1 + 5 * 2);
    expect(measured('query ($n: Int) { people(first: $n) { count } }', { n: 7 }).cost).toBe(1 + 7);
  });

  test('a page without a size counts as its default, and as 25 where there is none', () => {
    expect(measured('{ people { count } }').cost).toBe(1 + 10);
    expect(measured('{ me { friends { count } } }').cost).toBe(1 + 1 + 25);
  });

  test('pages within pages are multiplied', () => {
    const text = '{ people(first: 10) { nodes { friends(first: 10) { nodes { name } } } } }';
    expect(measured(text).cost).toBe(1 + 10 * (1 + 1 + 10 * 2));
  });

  test('a size below one counts as one, so that nothing makes a query cheaper than its fields', () => {
    expect(measured('{ people(first: -100) { nodes { name } } }').cost).toBe(3);
  });

  test('fragments count as often as they are spread', () => {
    const text =
      'query { me { ...p boss { ...p } } } fragment p on Person { alias: name ... on Named { name @skip(if: false) } }';
    expect(measured(text)).toEqual({ depth: 3, aliases: 2, rootFields: 1, directives: 2, cost: 6 });
  });

  test('a chain of fragments that doubles at every step is counted without being walked', () => {
    const steps = Array.from({ length: 40 }, (_, at) => `fragment f${at} on Person { ...f${at + 1} ...f${at + 1} }`);
    const text = `{ me { ...f0 } } ${steps.join(' ')} fragment f40 on Person { name }`;
    expect(measured(text).cost).toBe(1 + 2 ** 40);
  });

  test('directives on the operation and on its variables count', () => {
    expect(measured('query ($a: Int @x) @y { me { name } }').directives).toBe(2);
  });

  test('introspection costs one and has no depth', () => {
    expect(measured('{ __schema { types { name } } }')).toMatchObject({ cost: 1, depth: 0 });
  });
});
