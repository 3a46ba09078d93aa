import { posix } from 'node:path';
import { readWhole } from './elements.ts';
import { readNumberFormats } from './number-formats.ts';
import { readSharedStrings, SharedStrings } from './shared-strings.ts';
import { readRows } from './sheet.ts';
import { UnreadableWorkbook } from './unreadable.ts';
import { openParts, type Parts } from './zip.ts';

/**
 * The rows of the first visible sheet of a workbook (XLSX) as texts, whatever its size at the same memory: parts are
 * unpacked and read piece by piece, and shared texts lie beside it in a file. @throws UnreadableWorkbook
 */
export async function* readWorkbook(path: string): AsyncGenerator<string[]> {
  const parts = await openParts(path);
  const strings = new SharedStrings();
  try {
    const links = await linksOf(parts, 'xl/workbook.xml');
    const { sheet, from1904 } = await firstSheet(parts);
    const place = links.find(({ id }) => id === sheet)?.target;
    if (!place) throw new UnreadableWorkbook('no sheet');
    const of = (type: string) => links.find((link) => link.type === type && parts.has(link.target))?.target;
    const [shared, styled] = [of('sharedStrings'), of('styles')];
    if (shared) await readSharedStrings(await parts.open(shared), strings);
    const styles = styled ? await readNumberFormats(await parts.open(styled)) : [];
    yield* readRows(await parts.open(place), { strings, styles, from1904 });
  } finally {
    strings.close();
    parts.close();
  }
}

type LinkOfPart = { id: string; type: string; target: string };

/** What a part refers to, by the file that lies beside it. */
async function linksOf(parts: Parts, of: string): Promise<LinkOfPart[]> {
  const links: LinkOfPart[] = [];
  const folder = posix.dirname(of);
  await readWhole(await parts.open(`${folder}/_rels/${posix.basename(of)}.rels`), {
    opened(name, { Id, Type, Target }) {
      if (name !== 'Relationship' || !Id || !Type || !Target) return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      links.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return links;
}

async function firstSheet(parts: Parts): Promise<{ sheet: string | undefined; from1904: boolean }> {
  let sheet: string | undefined;
  let from1904 = false;
  await readWhole(await parts.open('xl/workbook.xml'), {
    opened(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet' || sheet !== undefined || (attributes.state ?? 'visible') !== 'visible') return;
      const id = Object.keys(attributes).find((key) => key.endsWith(':id'));
      sheet = id && attributes[id];
    },
  });
  return { sheet, from1904 };
}
