import type { PrismaLike } from '@guanxi/runtime';
import { type Asker, execute, type TestService } from './service.ts';

type Asked = { _personalData: { records: { section: string; record: string }[]; next: string | null } | null };

/** What a service gives of a person to somebody, all pages of it; null where he may not take it. */
export async function personalDataOf<Client extends PrismaLike>(
  running: TestService<Client>,
  asker: Asker,
  customerId: string,
): Promise<{ section: string; record: Record<string, unknown> }[] | null> {
  const all: { section: string; record: Record<string, unknown> }[] = [];
  let after: string | null = null;
  do {
    const { data }: { data: Asked } = await execute<Asked>(
      running,
      asker,
      'query ($id: ID!, $after: String) { _personalData(customerId: $id, after: $after) { records { section record } next } }',
      { id: customerId, after },
    );
    if (data._personalData === null) return null;
    for (const { section, record } of data._personalData.records) all.push({ section, record: JSON.parse(record) });
    after = data._personalData.next;
  } while (after !== null);
  return all;
}
