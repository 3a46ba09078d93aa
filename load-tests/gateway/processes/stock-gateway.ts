// Apollo's gateway as its guide sets it up: standalone server, its own data source with the caller's token passed on.
process.env.APOLLO_TELEMETRY_DISABLED = 'true';
const { ApolloGateway, RemoteGraphQLDataSource } = await import('@apollo/gateway');
const { ApolloServer } = await import('@apollo/server');
const { startStandaloneServer } = await import('@apollo/server/standalone');
const { ApolloServerPluginUsageReportingDisabled, ApolloServerPluginSchemaReportingDisabled } = await import(
  '@apollo/server/plugin/disabled'
);
const { readSupergraph } = await import('@guanxi/gateway');
const { tokenCheck } = await import('@guanxi/runtime');
const { tell } = await import('./ready.ts');

const { ISSUER_URL: issuer = '', TOKEN_AUDIENCE: audience = '', SUBGRAPHS = '' } = process.env;
const urls = new Map(SUBGRAPHS.split(',').map((pair) => pair.split('=', 2) as [string, string]));
const tokens = tokenCheck({ issuer, audience });
type Context = { authorization?: string | undefined };

class TokenPassedOn extends RemoteGraphQLDataSource<Context> {
  override willSendRequest({
    request,
    context,
  }: Parameters<NonNullable<(typeof RemoteGraphQLDataSource<Context>)['prototype']['willSendRequest']>>[0]): void {
    const { authorization } = context as Context;
    if (authorization) request.http?.headers.set('authorization', authorization);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readSupergraph(),
  buildService: ({ name, url }) => new TokenPassedOn({ url: urls.get(name) ?? url ?? '' }),
});
const server = new ApolloServer<Context>({
  gateway,
  plugins: [ApolloServerPluginUsageReportingDisabled(), ApolloServerPluginSchemaReportingDisabled()],
});
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async ({ req }) => {
    await tokens.viewer(req.headers.authorization);
    return { authorization: req.headers.authorization };
  },
});
tell(new URL(url).origin);
