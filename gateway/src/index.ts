import './telemetry-off.ts';

export { type GatewaySettings, gatewaySettings } from './config.ts';
export { apiSchema } from './graphql/api-schema.ts';
export { limits } from './limits/limits.ts';
export { type GatewayOptions, type RunningGateway, startGateway } from './server.ts';
export { readSupergraph } from './supergraph.ts';
