/** Who works here and is called as a file has it. Pure. */
type Employee = { id: string; name?: string | null; mail?: string | null };

/** By each text the one person of that whole name or address; a name of two is nobody's, an address goes before a name. */
export function matched(texts: readonly string[], people: readonly Employee[]): Map<string, Employee> {
  const found = new Map<string, Employee>();
  for (const text of texts) {
    const wanted = text.trim();
    const byMail = people.filter(({ mail }) => mail?.toLowerCase() === wanted.toLowerCase());
    const byName = people.filter(({ name }) => name === wanted);
    const [one, another] = byMail.length > 0 ? byMail : byName;
    if (one && !another) found.set(text, one);
  }
  return found;
}
