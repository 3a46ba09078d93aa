/**
 * Tells failures of the world (database gone, no connection free, deadlock) from failures of the work. The first are
 * repeated for ever; only the second count toward a dead letter.
 */
export function isOutage(error: unknown): boolean {
  return causes(error).some((each) => {
    const { code, originalCode, kind, message } = each;
    return (
      [code, originalCode].some((value) => typeof value === 'string' && OUTAGE_CODE.test(value)) ||
      (typeof kind === 'string' && OUTAGE_KIND.test(kind)) ||
      (typeof message === 'string' && OUTAGE_MESSAGE.test(message))
    );
  });
}

// Node's socket errors; SQLSTATE 08 connection, 53 resources, 57P0x shutdown, 58 system, 40 rollback, 25006 read-only
// (a fail-over); Prisma: unreachable, timed out, closed, pool exhausted, write conflict.
const OUTAGE_CODE =
  /^(ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08\w{3}|53\w{3}|57P0\d|58\w{3}|40(001|P01)|25006|P1001|P1002|P1008|P1017|P2024|P2034|P2037)$/;
const OUTAGE_KIND =
  /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|TransactionWriteConflict|DatabaseAccessDenied)$/;
const OUTAGE_MESSAGE =
  /Connection terminated|connection timeout|timeout exceeded when trying to connect|Client has encountered a connection error|Unable to start a transaction|server closed the connection|Connection ended/i;

type Cause = { code?: unknown; originalCode?: unknown; kind?: unknown; message?: unknown };

/** The error, what caused it, and what drivers hang on it, a few levels deep. */
function causes(error: unknown, depth = 0): Cause[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { cause, errors, meta } = error as {
    cause?: unknown;
    errors?: unknown;
    meta?: { driverAdapterError?: unknown };
  };
  const inner = [cause, meta?.driverAdapterError, ...(Array.isArray(errors) ? errors : [])];
  return [error, ...inner.flatMap((each) => causes(each, depth + 1))];
}
