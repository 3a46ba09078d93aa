/** What orders keep of a customer, and how a profile becomes it. */
export type Card = {
  customerId: string;
  kind: string;
  name: string;
  sex: string;
  language: string;
  /** Empty for those who are not members. */
  tier: string;
  tierVersion: bigint;
  blacklisted: boolean;
  departmentPath: string | null;
  /** Of the profile; an older one never replaces a newer one. */
  version: bigint;
};

/** The part of a profile that orders need. */
export type Profile = Omit<Card, 'departmentPath'> & { departmentPath: string };

export const cardOf = (profile: Profile): Card => ({
  customerId: profile.customerId,
  kind: profile.kind,
  name: profile.name,
  sex: profile.sex,
  language: profile.language,
  tier: profile.tier,
  tierVersion: profile.tierVersion,
  blacklisted: profile.blacklisted,
  departmentPath: profile.departmentPath || null,
  version: profile.version,
});

/** How an order addresses its customer: MR, MS, or nothing where that is not known or not a person. */
export const titleOf = ({ kind, sex }: Pick<Card, 'kind' | 'sex'>): string =>
  kind !== 'PERSON' ? '' : sex === 'MALE' ? 'MR' : sex === 'FEMALE' ? 'MS' : '';
