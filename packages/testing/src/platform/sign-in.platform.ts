import { keycloakStand } from '../sign-in/keycloak-stand.ts';
import { signInSuite } from '../sign-in/suite.ts';

signInSuite('Keycloak', keycloakStand);
