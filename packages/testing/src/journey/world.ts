import { setPassword, signIn } from '@guanxi/embedded/client/sign-in';
import { newId } from '@guanxi/runtime';
import { until } from '../until.ts';

/** Where the product under test is. Any installation will do that has a mailbox and, for some steps, a control. */
export type Addresses = {
  gateway: string;
  issuer: string;
  /** API of the mail sink. */
  mailbox: string;
  /** Moves the clock; stops, starts and kills services. */
  control: string;
  /** The services themselves, and the key that their requests are signed with, where both are ours. */
  direct?: { services: Record<string, string>; key: { id: string; secret: string } };
};

export const DEMO_PASSWORD = 'Guanxi-demo-2026';

export type Mail = {
  id: string;
  messageId: string;
  subject: string;
  text: string;
  links: string[];
  receivedAt: string;
};
export type Answer<T> = {
  data: T;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
};
// biome-ignore lint/suspicious/noExplicitAny: each step names the fields it reads in its own document
export type Data = any;
type Known = { token: string; until: number };

/** A product as its users and those who run it have it in hand. */
export class World {
  readonly addresses: Addresses;
  readonly #tokens = new Map<string, Known>();
  readonly #signingIn = new Map<string, Promise<string>>();
  readonly #passwords = new Map<string, string>();
  constructor(addresses: Addresses) {
    this.addresses = addresses;
  }

  /** Runs an operation as a person. @throws Error when the answer has errors, unless `mayFail` */
  async ask<T = Data>(
    who: string,
    query: string,
    variables: object = {},
    { language, mayFail = false }: { language?: string; mayFail?: boolean } = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.addresses.gateway}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await this.token(who)}`,
        ...(language ? { 'accept-language': language } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as Answer<T>;
    if (answer.errors && !mayFail) throw new Error(`${who}: ${JSON.stringify(answer.errors)}`);
    return answer;
  }

  /** Runs a mutation with an input and answers its result. @throws Error when it is refused, unless `mayFail` */
  async send(who: string, name: string, selection: string, input: object, { mayFail = false } = {}): Promise<Data> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const expected = `${type}Success`;
    const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${expected} { ${selection} } ... on UserError { message code path } } }`;
    const { data } = await this.ask(who, document, { input: { clientMutationId: newId(), ...input } });
    if (!mayFail && data[name].__typename !== expected) throw new Error(`${name}: ${JSON.stringify(data[name])}`);
    return data[name];
  }

  /** A person signs in once at a time: Keycloak refuses the second of two at once as it would a wrong password. */
  async token(who: string): Promise<string> {
    const known = this.#tokens.get(who);
    if (known && known.until > Date.now()) return known.token;
    const signingIn = this.#signingIn.get(who) ?? this.#signIn(who).finally(() => this.#signingIn.delete(who));
    this.#signingIn.set(who, signingIn);
    return signingIn;
  }

  async #signIn(who: string): Promise<string> {
    const tokens = await signIn({
      issuer: this.addresses.issuer,
      username: who,
      password: this.#passwords.get(who) ?? DEMO_PASSWORD,
    });
    this.#tokens.set(who, { token: tokens.accessToken, until: Date.now() + (tokens.expiresIn - 60) * 1000 });
    return tokens.accessToken;
  }

  /** Follows a mailed link, sets a password and from then on signs in with it. */
  async acceptInvitation(username: string, link: string, password: string): Promise<void> {
    await setPassword(link, password);
    this.#passwords.set(username, password);
  }

  async upload(who: string, name: string, content: Buffer): Promise<string> {
    const response = await fetch(`${this.addresses.gateway}/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await this.token(who)}`, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(content),
    });
    const stored = (await response.json()) as { id?: string };
    if (!response.ok || !stored.id) throw new Error(`upload: ${response.status} ${JSON.stringify(stored)}`);
    return stored.id;
  }

  async file(url: string): Promise<Mail[]> {
    const response = await fetch(url);
    const body = (await response.json()) as { messages: Mail[] } | Mail[];
    return Array.isArray(body) ? body : body.messages;
  }

  mailsTo(address: string): Promise<Mail[]> {
    return this.file(`${this.addresses.mailbox}/messages?to=${encodeURIComponent(address)}&limit=100`);
  }

  /** A mail to the address that satisfies the condition. */
  mail(address: string, isWanted: (mail: Mail) => boolean, bound = 60_000): Promise<Mail> {
    return until(async () => (await this.mailsTo(address)).find(isWanted), { bound, what: `a mail to the member` });
  }

  async clock(change?: object): Promise<Date> {
    const response = await fetch(
      `${this.addresses.control}/clock`,
      change ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(change) } : {},
    );
    const { now } = (await response.json()) as { now: string };
    return new Date(now);
  }

  async service(name: string, action: 'stop' | 'start' | 'kill' | 'restart'): Promise<void> {
    const response = await fetch(`${this.addresses.control}/services/${name}/${action}`, { method: 'POST' });
    if (!response.ok) throw new Error(`${action} ${name}: ${response.status} ${await response.text()}`);
  }

  async services(): Promise<{ name: string; state: string; pid?: number; restarts: number }[]> {
    const response = await fetch(`${this.addresses.control}/services`);
    return ((await response.json()) as { services: { name: string; state: string; pid?: number; restarts: number }[] })
      .services;
  }
}
