import type { BulkLoaders } from '@guanxi/bulk';
import type { BaseContext, BlobStore, Database, Tx } from '@guanxi/runtime';
import type { Settings } from './config.ts';
import type { ContactLoaders } from './contacts/contact-loaders.ts';
import type { DictionaryLoaders } from './dictionaries/dictionary-loaders.ts';
import type { EnrolmentLoaders } from './enrolment/enrolment-store.ts';
import type { FieldLoaders } from './fields/field-loaders.ts';
import type { PrismaClient } from './generated/prisma/client.ts';
import type { ImportLoaders } from './imports/import-lists-store.ts';
import type { ObjectRecordLoaders } from './object-records/record-loaders.ts';
import type { ObjectLoaders } from './objects/object-loaders.ts';
import type { RecordLoaders } from './record/customer-loaders.ts';

export type CustomersDatabase = Database<PrismaClient>;
/** One transaction of this service. */
export type CustomersTx = Tx<PrismaClient>;
export type Loaders = RecordLoaders &
  ContactLoaders &
  EnrolmentLoaders &
  ImportLoaders &
  BulkLoaders &
  DictionaryLoaders &
  FieldLoaders &
  ObjectLoaders &
  ObjectRecordLoaders;

/** What each resolver of this service is given. */
export type Context = BaseContext<PrismaClient> & { loaders: Loaders; blobs: BlobStore; settings: Settings };
