import {
  byArguments,
  type Connection,
  inOrder,
  isId,
  type PageArguments,
  type SqlRunner,
  type Viewer,
} from '@guanxi/runtime';
import DataLoader from 'dataloader';
import type { FactsRow } from './facts/facts-store.ts';
import { visibleFacts } from './facts/visible-facts.ts';
import { rights } from './permissions.ts';
import type { MessageRow } from './sending/message-store.ts';
import { messagesOf, visibleMessages } from './sending/visible-messages.ts';
import { templatesById } from './templates/current-texts.ts';
import type { TemplateRow } from './templates/template-store.ts';

/** One request's batches. All of them answer null or nothing for what the viewer may not see. */
export type Loaders = {
  facts: DataLoader<string, FactsRow | null>;
  message: DataLoader<string, MessageRow | null>;
  messagesOf: (args: PageArguments) => DataLoader<string, Connection<MessageRow>>;
  template: DataLoader<string, TemplateRow | null>;
};

export function loadersFor(db: SqlRunner, viewer: Viewer): Loaders {
  return {
    facts: new DataLoader((ids) => visibleFacts(db, viewer, ids)),
    message: new DataLoader((ids) => visibleMessages(db, viewer, ids)),
    messagesOf: byArguments((args: PageArguments) => new DataLoader((ids) => messagesOf(db, viewer, ids, args))),
    template: new DataLoader(async (ids) => {
      if (!rights.can(viewer, 'template', 'read')) return ids.map(() => null);
      const found = await templatesById(db, ids.filter(isId));
      return inOrder(ids, found, 'id').map((row) => row ?? null);
    }),
  };
}
