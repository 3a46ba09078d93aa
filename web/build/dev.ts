// node build/dev.ts   serves the sources of the applications, each at the port after the other, with what they need
// from a product that runs at GATEWAY (http://127.0.0.1:4000)

import { type ApplicationName, applicationConfig } from '@guanxi/web-server/applications';
import { createServer, type Plugin } from 'vite';
import { applications, viteConfig } from './applications.ts';

process.env.NODE_ENV = 'development';
const gateway = new URL(process.env.GATEWAY ?? 'http://127.0.0.1:4000');
const issuer = process.env.ISSUER_URL ?? `http://127.0.0.1:${Number(gateway.port) + 10}/realms/guanxi`;
const zone = process.env.TIME_ZONE ?? 'Asia/Shanghai';
const firstPort = Number(process.env.PORT ?? 5173);

const settings = (name: ApplicationName): Plugin => ({
  name: 'guanxi-settings',
  configureServer(server) {
    server.middlewares.use(`/${name}/config.json`, (_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(applicationConfig(name, { gateway: '', issuer, zone })));
    });
  },
});

for (const [index, name] of applications.entries()) {
  const config = viteConfig(name);
  const server = await createServer({
    ...config,
    plugins: [...(config.plugins ?? []), settings(name)],
    server: {
      host: '127.0.0.1',
      port: firstPort + index,
      strictPort: true,
      proxy: {
        '/graphql': gateway.origin,
        '/files': gateway.origin,
        '/exports': gateway.origin,
        '/live': gateway.origin,
      },
    },
  });
  await server.listen();
  console.log(`${name}: http://127.0.0.1:${firstPort + index}/${name}/`);
}
