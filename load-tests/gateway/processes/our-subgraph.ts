// A service as the product serves it: node:http, Yoga's envelope, compiled plans. `node our-subgraph.ts orders`
import { isArea, openArea } from '../areas.ts';
import { listenAndTell } from './ready.ts';

const area = process.argv[2];
if (!isArea(area)) throw new Error(`no area ${area}`);
listenAndTell(openArea(area).server(async () => ({})));
