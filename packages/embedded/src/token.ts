// `npm run token -- seller-east`: prints an access token of a demo person, by the real code flow. Embedded only.
import { signIn } from './client/sign-in.ts';
import { DEMO_PASSWORD, demoPeople } from './demo/people.ts';
import { addresses, readSettings } from './settings.ts';

const [username, password = DEMO_PASSWORD] = process.argv.slice(2);
const names = demoPeople().map((person) => person.username);

if (!username) {
  console.error(`Whose? npm run token -- <${names.join('|')}> [password]`);
  process.exit(2);
}
const { issuer } = addresses(readSettings(process.env));
try {
  const { accessToken } = await signIn({ issuer, username, password });
  process.stdout.write(`${accessToken}\n`);
} catch (error) {
  const { message, cause } = error as Error;
  console.error(cause ? `Nothing answers at ${issuer}: is Guanxi running (npm start)?` : message);
  process.exit(1);
}
