// A service's own schema and resolvers over plain Yoga. `node yoga-subgraph.ts orders`
import { subgraphSchema } from '@guanxi/runtime';
import { isArea, openArea } from '../areas.ts';
import { serveYoga } from './yoga.ts';

const area = process.argv[2];
if (!isArea(area)) throw new Error(`no area ${area}`);
const { definition, features, context } = openArea(area);
serveYoga(subgraphSchema(definition.source, features.resolvers, definition.ownRefusals), context);
