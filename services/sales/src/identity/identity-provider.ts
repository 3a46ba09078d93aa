import type { Language } from '@guanxi/runtime';
import type { IssuerSession } from '../sessions/session.ts';

/** Which claim of a token carries a person's id, and so which account is his. */
export type PersonClaim = 'employee' | 'customer' | 'partner_user';
/** The application that a person signs in to. */
export type Application = 'guanxi-console' | 'guanxi-partner' | 'guanxi-member';

export type Person = {
  claim: PersonClaim;
  id: string;
  name: string;
  mail: string;
  locale: Language;
  roles: readonly string[];
  /** Path of an employee's department. */
  department?: string | undefined;
  /** Customer id of a partner's organisation. */
  partner?: string | undefined;
};

/** Accounts of people, as the identity provider keeps them. Every call may be repeated. */
export interface IdentityProvider {
  /** The person's account, made unless it is there, with his roles and his department. @throws IdentityProblem */
  ensureAccount(person: Person): Promise<string>;
  /** Mails a link with which the person sets his password. @throws IdentityProblem */
  mailPasswordLink(accountId: string, application: Application): Promise<void>;
  /** Moves what the identity provider knows of a department, with all who are in it or below. */
  moveDepartment(from: string, to: string): Promise<void>;
  /** Tells the account that its employee works elsewhere now. */
  setDepartment(employeeId: string, path: string): Promise<void>;
  /** Gives the account exactly these of the roles `among`; what else it has stays. Answers the account, if there is one. */
  setRoles(employeeId: string, roles: readonly string[], among: readonly string[]): Promise<string | undefined>;
  /** Disables the person's account, if there is one: nobody signs in or renews a token with it. Answers the account. */
  disable(claim: PersonClaim, id: string): Promise<string | undefined>;
  /** Where the account is signed in; without what a phone keeps for longer. @throws IdentityProblem */
  sessionsOf(accountId: string): Promise<IssuerSession[]>;
  /** Ends one session; one that is gone is no error. */
  endSession(sessionId: string): Promise<void>;
  /** Ends the account's sessions, everywhere. */
  signOut(accountId: string): Promise<void>;
}

export type ProblemReason = 'ADDRESS_TAKEN' | 'REFUSED' | 'UNREACHABLE';

/** Why the identity provider did not do it. */
export class IdentityProblem extends Error {
  readonly reason: ProblemReason;
  constructor(reason: ProblemReason, message: string) {
    super(message);
    this.reason = reason;
  }
  /** Whether trying again by itself may help. */
  get passes(): boolean {
    return this.reason === 'UNREACHABLE';
  }
}
