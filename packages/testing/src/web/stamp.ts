let next = Date.now();

/** Eight digits that no other journey of this run has, and hardly one of another: for names and numbers of new records. */
export function newStamp(): string {
  next += 1;
  return String(next).slice(-8);
}
