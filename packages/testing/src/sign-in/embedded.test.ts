import { embeddedStand } from './embedded-stand.ts';
import { signInSuite } from './suite.ts';

signInSuite('the embedded issuer', embeddedStand);
