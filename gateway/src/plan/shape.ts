import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Gives what the services answered the form that the operation asks for: its fields, in its order, nulls where they belong. */
export type Shape = (input: Fields) => Fields | null;
export type Fields = { [name: string]: unknown };

/** A value that may not be null is: the object or list around it becomes null. */
const INVALID = Symbol('null where none may be');
type Complete = (value: unknown) => unknown;
type Entry = { name: string; complete: (value: unknown, holder: Fields) => unknown };
/** Fields of one object, by response name; duplicates with what they select together. */
type Collected = Map<string, { node: FieldNode; parent: GraphQLCompositeType; sets: Part[] }>;
type Part = { set: SelectionSetNode; parent: GraphQLCompositeType };

/** Something that is left to Apollo's own executor. */
export class Unsupported extends Error {}

/**
 * Compiles the form of an operation's answer, by the rules of Apollo's `computeResponse`, once for all its requests.
 * @throws Unsupported for introspection, conditions, and names that every object has
 */
export function compileShape(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Shape {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Unsupported('no such root');
  const entries = new Compiler(schema, document).entries(root, [{ set: operation.selectionSet, parent: root }]);
  return (input) => formed(entries, input);
}

class Compiler {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema;
    this.#fragments = new Map(
      document.definitions.flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
      ),
    );
  }

  /** An object of a type or, where the type is abstract, of the one that it says it is. */
  object(declared: GraphQLCompositeType, parts: readonly Part[]): Complete {
    const byType = new Map<string, readonly Entry[]>();
    // what a type selects is compiled at once where it is known, so that what is unsupported is found before a request
    const entriesOf = (type: GraphQLCompositeType) => {
      const known = byType.get(type.name);
      if (known) return known;
      const entries = this.entries(type, parts);
      byType.set(type.name, entries);
      return entries;
    };
    for (const type of this.#possible(declared)) entriesOf(type);
    return (value) => {
      if (value === null) return null;
      if (typeof value !== 'object') throw new Error('a value where an object is expected');
      const holder = value as Fields;
      const told = holder.__typename;
      const type = told === undefined ? declared : this.#schema.getType(String(told));
      if (!isCompositeType(type)) return null;
      return formed(entriesOf(type), holder);
    };
  }

  #possible(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    return isAbstractType(type) ? [type, ...this.#schema.getPossibleTypes(type)] : [type];
  }

  entries(type: GraphQLCompositeType, parts: readonly Part[]): Entry[] {
    const collected: Collected = new Map();
    for (const { set, parent } of parts) this.#collect(type, parent, set, collected);
    return [...collected].map(([name, field]) => ({ name, complete: this.#field(type, name, field) }));
  }

  #collect(type: GraphQLCompositeType, parent: GraphQLCompositeType, set: SelectionSetNode, into: Collected): void {
    for (const selection of set.selections) {
      if (selection.directives?.length) throw new Unsupported('a condition');
      if (selection.kind === Kind.FIELD) this.#add(parent, selection, into);
      else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
        if (!fragment || fragment.directives?.length) throw new Unsupported('a fragment');
        const condition = fragment.typeCondition && this.#schema.getType(fragment.typeCondition.name.value);
        if (fragment.typeCondition && !isCompositeType(condition)) throw new Unsupported('a type');
        const inner = (condition as GraphQLCompositeType | undefined) ?? parent;
        if (!condition || this.#applies(condition, type)) this.#collect(type, inner, fragment.selectionSet, into);
      }
    }
  }

  #add(parent: GraphQLCompositeType, node: FieldNode, into: Collected): void {
    const name = node.alias?.value ?? node.name.value;
    const isOwn = name in Object.prototype || (name.startsWith('__') && name !== '__typename');
    if (isOwn || (node.name.value.startsWith('__') && node.name.value !== '__typename'))
      throw new Unsupported('a name of the language or of introspection');
    const field = into.get(name) ?? { node, parent, sets: [] };
    into.set(name, field);
    const definition = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
    const inner = definition && namedType(definition.type);
    if (node.selectionSet && isCompositeType(inner)) field.sets.push({ set: node.selectionSet, parent: inner });
  }

  #applies(condition: GraphQLNamedType, type: GraphQLCompositeType): boolean {
    if (condition.name === type.name) return true;
    return isAbstractType(condition) && (isObjectType(type) || isInterfaceType(type))
      ? this.#schema.isSubType(condition, type)
      : false;
  }

  #field(
    type: GraphQLCompositeType,
    name: string,
    { node, parent, sets }: Collected extends Map<string, infer F> ? F : never,
  ) {
    if (node.name.value === '__typename') return this.#typename(type, name);
    const definition = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
    if (!definition) throw new Unsupported('a field');
    return this.#value(definition.type, sets);
  }

  #typename(type: GraphQLCompositeType, name: string): Entry['complete'] {
    return (value, holder) => {
      const told = value ?? (name === '__typename' ? null : (holder.__typename ?? null));
      const found = typeof told === 'string' ? (this.#schema.getType(told) ?? type) : type;
      return isObjectType(found) ? found.name : INVALID;
    };
  }

  #value(type: GraphQLOutputType, sets: readonly Part[]): Complete {
    if (isNonNullType(type)) {
      const complete = this.#value(type.ofType, sets);
      return (value) => complete(value) ?? INVALID;
    }
    if (isListType(type)) return listOf(this.#value(type.ofType, sets));
    if (isCompositeType(type)) return this.object(type, sets);
    const isValid = validityOf(type as GraphQLLeafType);
    return (value) => (value !== null && isValid(value) ? value : null);
  }
}

/** An object of these fields, null where one of them may not be. */
function formed(entries: readonly Entry[], holder: Fields): Fields | null {
  const output: Fields = {};
  for (const { name, complete } of entries) {
    const completed = complete(holder[name] ?? null, holder);
    if (completed === INVALID) return null;
    output[name] = completed;
  }
  return output;
}

const listOf =
  (complete: Complete): Complete =>
  (value) => {
    if (value === null) return null;
    if (!Array.isArray(value)) throw new Error('a value where a list is expected');
    const completed = value.map((each) => complete(each ?? null));
    return completed.includes(INVALID) ? null : completed;
  };

/** What a service may answer for a leaf: custom scalars are its own to write. */
function validityOf(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) return (value) => typeof value === 'string' && type.getValue(value) !== undefined;
  if (!isSpecifiedScalarType(type)) return () => true;
  const isInteger = (value: unknown) => Number.isInteger(value) && Math.abs(value as number) < 1e21;
  switch (type.name) {
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    case 'Int':
      return isInteger;
    case 'Float':
      return (value) => typeof value === 'number' && Number.isFinite(value);
    case 'ID':
      return (value) => typeof value === 'string' || isInteger(value);
    default:
      return (value) => typeof value === 'string';
  }
}

const namedType = (type: GraphQLOutputType): GraphQLNamedType =>
  isNonNullType(type) || isListType(type) ? namedType(type.ofType) : type;
