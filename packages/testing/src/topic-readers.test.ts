import { buildService, type PrismaLike, type ServiceDefinition } from '@guanxi/runtime';
import { topicsOf } from '@guanxi/runtime/events/handlers';
import { READS } from '@guanxi/runtime/events/topic-rights';
import { AREAS, type Area } from '@guanxi/runtime/events/topics';
import { testSettings } from './service.ts';

const SERVICES = new URL('../../../services/', import.meta.url);

describe('rights to read topics', () => {
  test.each(AREAS)('%s has them for what it handles, and for nothing else', async (area: Area) => {
    const file = new URL(`${area}/src/service.ts`, SERVICES).href;
    const { [area]: definition } = (await import(file)) as Record<Area, ServiceDefinition<PrismaLike>>;
    const settings = {
      ...(await testSettings('postgres://nobody@127.0.0.1:1/none')),
      ISSUER_ADMIN_URL: 'http://127.0.0.1:1',
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'Guanxi <guanxi@example.com>',
      MEMBER_URL: 'http://127.0.0.1:4000/member',
      PUBLIC_URL: 'http://127.0.0.1:4000',
    };
    const service = buildService(definition, settings);
    expect(topicsOf(service.handlers)).toEqual([...READS[area]].sort());
    await service.parts.db.close();
  });
});
