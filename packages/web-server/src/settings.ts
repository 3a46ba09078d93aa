/** What the pages of an installation are told. */
export type PageSettings = {
  /** Where browsers reach the gateway. */
  PUBLIC_URL: string | undefined;
  /** Whether the gateway serves its explorer. */
  EXPLORER: boolean;
  ISSUER_URL: string | undefined;
  /** Where this firm keeps its instructions. */
  DOCS_URL: string | undefined;
  /** The zone in which the firm's days begin and end, such as `Asia/Shanghai`. */
  TIME_ZONE: string;
};
