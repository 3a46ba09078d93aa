/**
 * Texts with member fields such as `{{member.name}}`. A value is put in once, as text: it can neither hold a field
 * of its own, nor a line, nor markup. Pure.
 */

/** The words of one message: a line and paragraphs parted by empty lines. Plain text; markup is made from it. */
export type Wording = { subject: string; body: string };

/** What a letter of a moment may name, and an example of it for a preview. */
export type FieldValues = Readonly<Record<string, string | null | undefined>>;

export type Rendered = { kind: 'text'; subject: string; text: string } | { kind: 'missing'; fields: string[] };

export const MOST_IN_SUBJECT = 200;
export const MOST_IN_BODY = 10_000;
const MOST_IN_VALUE = 200;

const FIELD = /\{\{\s*([A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*)\s*\}\}/g;

/** The fields that a text names, each once, in order of appearance. */
export const fieldsIn = ({ subject, body }: Wording): string[] => [
  ...new Set([...`${subject}\n${body}`.matchAll(FIELD)].map(([, name]) => name ?? '')),
];

/** Whether braces are left over that name no field: a slip of the author's that the reader would see. */
export const hasLooseBraces = (text: string): boolean => /\{\{|\}\}/.test(text.replace(FIELD, ''));

/** Fills in the values. A field without a value, or with a blank one, blocks the text: all of them are named. */
export function render(wording: Wording, values: FieldValues): Rendered {
  const shown = new Map(fieldsIn(wording).map((name) => [name, inert(values[name] ?? '')]));
  const fields = [...shown].filter(([, value]) => value === '').map(([name]) => name);
  if (fields.length > 0) return { kind: 'missing', fields };
  const fill = (text: string) => text.replace(FIELD, (_, name: string) => shown.get(name) ?? '');
  return { kind: 'text', subject: oneLine(fill(wording.subject)), text: fill(wording.body) };
}

/** The same text as HTML: paragraphs and line breaks, everything else escaped. `link`, wherever it stands, can be followed. */
export function toHtml(text: string, link?: string): string {
  const anchor = link && `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`;
  const paragraphs = text.split(/\n{2,}/).map((each) => {
    const plain = escapeHtml(each.trim()).replaceAll('\n', '<br>');
    return `<p>${link && anchor ? plain.replaceAll(escapeHtml(link), () => anchor) : plain}</p>`;
  });
  return `<!doctype html>\n<html><head><meta charset="utf-8"></head><body>\n${paragraphs.join('\n')}\n</body></html>\n`;
}

/** One line without control characters, direction marks or braces that could be read as a field, cut to a bound. */
export function inert(value: string): string {
  const plain = oneLine(value.toWellFormed()).replaceAll('{{', '{ {').replaceAll('}}', '} }');
  const characters = [...plain];
  return characters.length <= MOST_IN_VALUE ? plain : `${characters.slice(0, MOST_IN_VALUE - 1).join('')}…`;
}

// control and format characters (Cc, Cf: direction marks, zero width), line and paragraph separators
const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/(?!\u200d)\p{Cf}/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (each) => ESCAPES[each] ?? each);
