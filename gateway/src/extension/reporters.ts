import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';

const QUESTION = '_schemaExtension';

/** The subgraphs that tell of fields of the firm: those of whose root the supergraph says so. */
export function reportersIn(supergraph: DocumentNode): ReadonlySet<string> {
  const names = new Map<string, string>();
  let graphs: string[] = [];
  for (const definition of supergraph.definitions) {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph')
      for (const { name, directives = [] } of definition.values ?? [])
        names.set(name.value, given(directives, 'join__graph', 'name')[0] ?? name.value);
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Query')
      graphs = (definition.fields ?? [])
        .filter(({ name }) => name.value === QUESTION)
        .flatMap(({ directives = [] }) => given(directives, 'join__field', 'graph'));
  }
  return new Set(graphs.flatMap((graph) => names.get(graph) ?? []));
}

/** What an argument of a directive says, wherever the directive stands. */
const given = (directives: readonly ConstDirectiveNode[], directive: string, argument: string): string[] =>
  directives
    .filter(({ name }) => name.value === directive)
    .flatMap(({ arguments: args = [] }) => args.filter(({ name }) => name.value === argument))
    .flatMap(({ value }) => (value.kind === Kind.STRING || value.kind === Kind.ENUM ? [value.value] : []));
