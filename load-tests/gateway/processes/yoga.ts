import { createServer } from 'node:http';
import { type Language, languageOf, tokenCheck, type Viewer } from '@guanxi/runtime';
import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { listenAndTell } from './ready.ts';

type Caller = { viewer: Viewer | undefined; language: Language };

/** A schema over Yoga as it comes out of the box, with the product's check of the token. */
export function serveYoga(schema: GraphQLSchema, contextOf: (caller: Caller) => object): void {
  const { ISSUER_URL: issuer = '', TOKEN_AUDIENCE: audience = '' } = process.env;
  const tokens = tokenCheck({ issuer, audience });
  const yoga = createYoga({
    schema,
    logging: false,
    graphiql: false,
    landingPage: false,
    context: async ({ request }) => {
      const viewer = await tokens.viewer(request.headers.get('authorization'));
      return contextOf({ viewer, language: languageOf(request.headers.get('accept-language'), viewer) });
    },
  });
  listenAndTell(createServer(yoga));
}
