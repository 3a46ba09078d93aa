/** Whether something is not as wanted. Only what is wanted counts: what else is there may stay. */
export function differs(wanted: unknown, actual: unknown): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual) || actual.length !== wanted.length) return true;
    // Keycloak gives lists of words back in an order of its own
    if (wanted.every((each) => typeof each === 'string')) return wanted.some((each) => !actual.includes(each));
    return wanted.some((each, at) => differs(each, actual[at]));
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof actual !== 'object' || actual === null) return true;
    return Object.entries(wanted).some(([name, value]) => differs(value, (actual as Record<string, unknown>)[name]));
  }
  return wanted !== undefined && wanted !== actual;
}
