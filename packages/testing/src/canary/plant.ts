import { setTimeout as pause } from 'node:timers/promises';
import { signIn } from '@guanxi/embedded/client/sign-in';
import { newId } from '@guanxi/runtime/ids';
import { makeCatalogue } from '../journey/order-and-pay.ts';
import type { Data, World } from '../journey/world.ts';
import type { Databases } from '../kills/databases.ts';
import { until } from '../until.ts';
import type { Canaries } from './canaries.ts';

export type Planted = {
  customerId: string;
  /** Answers of requests that had to fail, by what was wrong with them. */
  failures: { what: string; status: number; code: string | undefined }[];
};

/** Lets people use the product with the canaries in hand, well and badly. */
export class Planting {
  readonly #world: World;
  readonly #databases: Databases;
  readonly #canaries: Canaries;
  customerId = '';
  readonly failures: Planted['failures'] = [];

  constructor(world: World, databases: Databases, canaries: Canaries) {
    this.#world = world;
    this.#databases = databases;
    this.#canaries = canaries;
  }

  /** A member with everything that a person has, a contact, a complaint. */
  async people(): Promise<void> {
    const { name, company, latin, phone, mail, address, words } = this.#canaries;
    const { customer } = await this.#world.send('seller-east', 'createCustomer', 'customer { id }', {
      kind: 'ORGANISATION',
      name: company.text,
      language: 'EN',
      clientMutationId: `call ${phone.text} ${newId()}`,
      basic: { mobile: phone.text, mail: mail.text, address: address.text, legalRepresentative: name.text },
    });
    this.customerId = customer.id;
    await this.#world.send('seller-east', 'addContact', 'contact { id }', {
      customerId: customer.id,
      contact: { name: latin.text, mail: mail.text },
    });
    await this.#known('agent', 'requests(first: 1) { nodes { id } }');
    await this.#world.send('agent', 'openRequest', 'request { id }', {
      customerId: customer.id,
      kind: 'COMPLAINT',
      channel: 'PHONE',
      subject: `${name.text}: ${words.text}`,
      description: `${words.text}, ${phone.text}`,
    });
  }

  /** He buys and pays: points, and a mail to him. */
  async order(): Promise<Data> {
    const products = await makeCatalogue(this.#world);
    await this.#known('seller-east', 'orders(first: 1) { nodes { id } }');
    const lines = products.map((productId) => ({ productId, quantity: '2' }));
    const { order } = await this.#world.send('seller-east', 'placeOrder', 'order { id total { amount } }', {
      customerId: this.customerId,
      lines,
    });
    await this.#world.send('finance', 'recordReceipt', 'order { status }', {
      orderId: order.id,
      amount: order.total.amount,
      method: 'WECHAT_PAY',
      reference: this.#canaries.name.text,
    });
    return this.#world.mail(this.#canaries.mail.text, ({ text }) => /points/i.test(text));
  }

  /** A file with a good row and a bad one, both of the same person. */
  async import(): Promise<void> {
    const { imported, importedPhone } = this.#canaries;
    const rows = [
      '客户名称,类别,手机,电子邮件',
      `${imported.text},个人,${importedPhone.text},`,
      `${imported.text},个人,${importedPhone.text}9999,${imported.text}`,
    ];
    const fileId = await this.#world.upload('clerk', `${imported.text}.csv`, Buffer.from(`\ufeff${rows.join('\n')}\n`));
    const { job } = await this.#world.send('clerk', 'startImport', 'job { id }', { fileId });
    const status = async (wanted: string) =>
      (await this.#world.ask('clerk', 'query ($id: ID!) { importJob(id: $id) { status } }', { id: job.id })).data
        .importJob.status === wanted;
    await until(() => status('PREVIEWED'), { bound: 60_000, what: 'the preview' });
    await this.#world.send('clerk', 'commitImport', 'job { id }', { importId: job.id });
    await until(() => status('COMMITTED'), { bound: 60_000, what: 'the import' });
  }

  /** Names where they do not belong: in documents, operation names, aliases, headers and paths. */
  async search(): Promise<void> {
    const { searched, phone } = this.#canaries;
    const inline = `query Call${phone.text} { x${phone.text}: customers(filter: { text: "${searched.text}" }) { totalCount } }`;
    await this.#world.ask('seller-east', inline);
    await this.#world.ask(
      'seller-east',
      'query ($text: String) { customers(filter: { text: $text }) { totalCount } }',
      {
        text: searched.text,
      },
    );
    await this.#world.ask(
      'agent',
      'query ($q: String!) { search(query: $q, first: 5) { nodes { id } } }',
      { q: searched.text },
      { mayFail: true },
    );
  }

  /** Requests that cannot be answered. */
  async badRequests(): Promise<void> {
    const { searched, phone, mail, token, password } = this.#canaries;
    const good = `Bearer ${await this.#world.token('seller-east')}`;
    const { gateway, issuer } = this.#world.addresses;
    const post = (what: string, query: string, variables: object, authorization = good) =>
      this.#fails(what, `${gateway}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization, 'user-agent': searched.text ? phone.text : '' },
        body: JSON.stringify({ query, variables }),
      });
    await post('a document that cannot be read', `{ customers(filter: { text: "${searched.text}" `, {});
    await post('a field that is not there', `{ call_${phone.text} }`, {});
    await post('a variable that does not fit', 'query ($n: Int) { customers(first: $n) { totalCount } }', {
      n: `${searched.text} ${mail.text}`,
    });
    await post('an id that is none', 'query ($id: ID!) { customer(id: $id) { id } }', { id: searched.text });
    await post('a token that is none', '{ me { id } }', {}, `Bearer ${token.text}`);
    const [header, claims] = good.split('.');
    await post('a token with a wrong signature', '{ me { id } }', {}, `${header}.${claims}.${token.text}`);
    await this.#fails('a path that is none', `${gateway}/${phone.text}?name=${encodeURIComponent(searched.text)}`, {});
    const signedIn = await signIn({ issuer, username: mail.text, password: password.text }).then(
      () => true,
      () => false,
    );
    if (signedIn) throw new Error('signed in with a password that nobody has');
  }

  /** A statement that the database refuses, quoting the row. */
  async refusedBySql(): Promise<void> {
    const { refused, mail } = this.#canaries;
    await this.#databases
      .pool('customers')
      .query(`ALTER TABLE customer ADD CONSTRAINT not_him CHECK (name <> '${refused.text}') NOT VALID`);
    const answer = await this.#world.ask(
      'seller-east',
      'mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { __typename } }',
      { input: { clientMutationId: newId(), kind: 'PERSON', name: refused.text, basic: { mail: mail.text } } },
      { mayFail: true },
    );
    const code = String(answer.errors?.[0]?.extensions?.code);
    this.failures.push({ what: 'a row that the database refuses', status: 200, code });
  }

  /** A fact that a consumer can never handle, whose failure quotes the person. Answers the reason that was put down. */
  async deadLetter(): Promise<string> {
    const { latin } = this.#canaries;
    await this.#databases.pool('marketing').query(`
      CREATE FUNCTION not_him() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF NEW.name = '${latin.text}' THEN
          RAISE 'invalid input syntax for type date: "%", %', NEW.name, NEW.name USING ERRCODE = '22007'; END IF;
        RETURN NEW; END $$;
      CREATE TRIGGER not_him BEFORE INSERT OR UPDATE ON recipient FOR EACH ROW EXECUTE FUNCTION not_him()`);
    await this.#world.send('seller-east', 'updateCustomer', 'customer { id }', {
      customerId: this.customerId,
      name: latin.text,
    });
    const letters = () =>
      this.#databases.rows<{ reason: string }>('marketing', 'SELECT reason FROM guanxi.dead_letter');
    const [letter] = await until(async () => ((await letters()).length > 0 ? letters() : undefined), {
      bound: 60_000,
      what: 'the dead letter',
    });
    return letter?.reason ?? '';
  }

  async #known(who: string, field: string): Promise<void> {
    const query = `query ($id: ID!) { customer(id: $id) { ${field} } }`;
    const name = field.split('(')[0] ?? '';
    await until(
      async () =>
        (await this.#world.ask(who, query, { id: this.customerId }, { mayFail: true })).data?.customer?.[name],
      { bound: 60_000, what: `the customer at ${name}` },
    );
    await pause(0);
  }

  async #fails(what: string, url: string, init: RequestInit): Promise<void> {
    const response = await fetch(url, init);
    // a page that is none is answered in words where the applications are served
    const isJson = response.headers.get('content-type')?.includes('json');
    const answer = (isJson ? await response.json() : { page: await response.text() }) as Data;
    const code = answer.errors?.[0]?.extensions?.code;
    this.failures.push({ what, status: response.status, code });
  }
}
