import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { type Language, pageWord, sectionWord } from './person-words.ts';

/** What one service holds of a person: records by kind, as JSON objects. */
export type ServiceData = { service: string; sections: Readonly<Record<string, readonly Record<string, unknown>[]>> };
export type PersonData = { made: string; language: Language; services: readonly ServiceData[] };

/** All that is held of a person, as an archive: a file of JSON for each service, and one page to read. */
export function personArchive(data: PersonData): Readable {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(personPage(data)), 'index.html');
  for (const { service, sections } of data.services)
    zip.addBuffer(Buffer.from(`${JSON.stringify(sections, null, 2)}\n`), `${service}.json`);
  zip.end();
  return zip.outputStream as Readable;
}

/** The page: a heading for each service, a table for each kind of record. Runs nothing and loads nothing. */
export function personPage({ made, language, services }: PersonData): string {
  const title = escaped(pageWord('title', language));
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>body{font:16px/1.5 sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}section{overflow-x:auto}table{border-collapse:collapse}th,td{border:1px solid #bbb;padding:.25rem .5rem;text-align:start;vertical-align:top}</style></head>
<body><h1>${title}</h1><p>${escaped(pageWord('made', language))}: ${escaped(made)}</p><p>${escaped(pageWord('files', language))}</p>
${services.map((each) => serviceHtml(each, language)).join('\n')}
</body></html>
`;
}

function serviceHtml({ service, sections }: ServiceData, language: Language): string {
  const held = Object.entries(sections).filter(([, records]) => records.length > 0);
  const tables = held.map(([name, records]) => table(sectionWord(name, language), records));
  const nothing = `<p>${escaped(pageWord('nothing', language))}</p>`;
  return `<h2>${escaped(sectionWord(service, language))}</h2>\n${tables.length > 0 ? tables.join('\n') : nothing}`;
}

function table(title: string, records: readonly Record<string, unknown>[]): string {
  // a column of which nothing is held says nothing
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))].filter((column) =>
    records.some((record) => text(record[column]) !== ''),
  );
  const cells = (record: Record<string, unknown>) =>
    columns.map((column) => `<td>${escaped(text(record[column]))}</td>`).join('');
  return `<section><h3>${escaped(title)}</h3><table><thead><tr>${columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')}</tr></thead>
<tbody>${records.map((record) => `<tr>${cells(record)}</tr>`).join('\n')}</tbody></table></section>`;
}

const text = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(text).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
const escaped = (value: string): string => value.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
