/** Whether a part of what takes long is wanted: `WEB_ONLY=customers,orders` wants those two; without it all are. */
export function isChosen(part: string | number, only = process.env.WEB_ONLY): boolean {
  const wanted = only?.split(',').filter(Boolean) ?? [];
  return wanted.length === 0 || wanted.includes(String(part));
}
