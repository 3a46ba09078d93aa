import type { PrismaLike, ServiceDefinition } from '@guanxi/runtime';
import type { PersonName } from '../people.ts';
import type { TestService } from '../service.ts';
import type { Form } from './bad-values.ts';

type Input = Record<string, unknown>;
/** Ids of records that exist but not for the caller, by the name of the field that would hold them. */
export type Foreign = Readonly<Record<string, unknown>>;

/** One mutation with good input that sets every field there is. */
export interface MutationSample<World> {
  by: PersonName;
  /** Makes what the mutation needs, and good input for it. */
  input: (world: World) => Input | Promise<Input>;
  /** Further good inputs, for fields that exclude one another. */
  also?: readonly ((world: World) => Input | Promise<Input>)[];
  /** Over those of all mutations. */
  foreign?: (world: World) => Foreign;
}

/** Which of the strangers may see something that is not one person's. */
export interface OpenTo {
  strangers: readonly Stranger[];
  /** Also for those who are not signed in: asked by a public document. */
  everyone?: boolean;
  because: string;
}

/** Who tries each way in, besides somebody who is not signed in. */
export const strangers = ['seller-south', 'partner2', 'member2'] as const;
export type Stranger = (typeof strangers)[number];

export interface RightsSamples<World> {
  /** Who may see the records below, unless a field or type names another. */
  entitled: PersonName;
  others?: Readonly<Record<string, PersonName>>;
  /** One record of each entity, by type: its id, or its whole key. */
  records: (world: World) => Readonly<Record<string, string | Input>>;
  /**
   * Values that the records have: each field of a filter by its input type, required arguments by `Type.field`,
   * optional ones by `Query.field?`; there also `filter.field`, where one list takes another value than its type's.
   */
  values: (world: World) => Readonly<Record<string, Input>>;
  /** Words that find a record by `_search`. */
  search: string;
  /** Whose customer it is that `_customerVisible` and `_timeline` are asked for. */
  customerId: (world: World) => string;
  /** Root fields and types that belong to nobody, such as a catalogue. A stranger who is not named sees nothing. */
  open?: Readonly<Record<string, OpenTo>>;
}

export interface GrowthSamples<World> {
  /** Who sees all of it. */
  by: PersonName;
  others?: Readonly<Record<string, PersonName>>;
  /** Brings the number of records from one to another: each list of the root, and each list of one parent. */
  grow: (world: World, from: number, to: number) => Promise<void>;
  /** Ids of entities, of each type; the first holds `to` records in each of its lists. */
  entities: (world: World) => Readonly<Record<string, readonly string[]>>;
  /** Arguments of fields that need some, by `Type.field`. */
  values?: (world: World) => Readonly<Record<string, Input>>;
  /** Lists, as `Type.field`, that are part of their record, so that lists which hang on their entries are looked at, too. */
  parts?: readonly string[];
  /** Lists that cannot hold as many, and why. */
  bounded?: Readonly<Record<string, string>>;
}

/** What the suites generated from a service's schema need to know of it. Whatever is missing fails by name. */
export interface SchemaSamples<Client extends PrismaLike, World> {
  // biome-ignore lint/suspicious/noExplicitAny: of any settings
  service: ServiceDefinition<Client, any>;
  start: (definition: SchemaSamples<Client, World>['service']) => Promise<TestService<Client>>;
  /** Records of one customer of seller-east, partner and member; nothing that is the strangers' own. */
  world: (running: TestService<Client>) => Promise<World>;
  mutations: Readonly<Record<string, MutationSample<World>>>;
  foreign: (world: World) => Foreign | Promise<Foreign>;
  /** What a text field is for, by its name, where the name's own form is not meant. */
  forms?: Readonly<Record<string, Form>>;
  /** Values that look bad and are taken: `mutation path kind`, each part may be `*`; and why. */
  accepted?: Readonly<Record<string, string>>;
  /** Free texts that mean something in part: `mutation path`, what of them is refused although it holds nothing bad, and as what. */
  meant?: Readonly<Record<string, { pattern: RegExp; code: string }>>;
  rights: RightsSamples<World>;
  growth: GrowthSamples<World>;
}
