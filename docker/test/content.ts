import { docker, type listContent, readContent } from './engine.ts';

type File = Awaited<ReturnType<typeof listContent>>[number];

const USER = '65532:65532';
const FORBIDDEN_FILE = /(^|\/)(\.npmrc|\.env(\..*)?|\.git|id_rsa|credentials)$/;
const PROGRAM_FOLDER = /^(usr\/)?(local\/)?s?bin\//;
const SECRET = /\/\/[^\s"'`]+\/:_(authToken|auth|password)\s*=\s*\S|^\s*(@[\w-]+:)?registry\s*=\s*https?:/m;

/** What is wrong with how an image says that it is to be run. */
export async function configProblems(image: string): Promise<string[]> {
  const [{ Config: config }] = JSON.parse(await docker('image', 'inspect', image));
  const problems: string[] = [];
  if (config.User !== USER) problems.push(`runs as ${config.User || 'root'}`);
  if (config.Entrypoint?.[0] !== 'node') problems.push(`begins with ${config.Entrypoint}`);
  const told: string[] = (config.Env ?? []).filter((each: string) =>
    /(proxy|token|secret|password|registry)/i.test(each),
  );
  problems.push(...told.map((each) => `its environment has ${each.split('=')[0]}`));
  const history = await docker('history', '--no-trunc', '--format', '{{.CreatedBy}}', image);
  if (SECRET.test(history)) problems.push('its history names a registry or a token');
  return problems;
}

/** Programs other than Node, files that anybody may change, and files that have no place in an image. */
export function fileProblems(files: readonly File[], programs: readonly string[] = []): string[] {
  const allowed = new Set(['usr/local/bin/node', ...programs]);
  return files.flatMap(({ mode, path }) => {
    const found: string[] = [];
    if (PROGRAM_FOLDER.test(path) && !mode.startsWith('d') && !allowed.has(path)) found.push(`${path} is a program`);
    if (/^-..[sS]|^-.....[sS]/.test(mode)) found.push(`${path} runs as somebody else (${mode})`);
    if (/^-.......w/.test(mode)) found.push(`${path} can be changed by anybody`);
    if (FORBIDDEN_FILE.test(path)) found.push(`${path} has no place here`);
    if (/^etc\/ssl\//.test(path)) found.push(`${path} are certificates of the machine that built it`);
    return found;
  });
}

/** Whether any file has registry settings or a token of npm in it. */
export async function hasRegistrySettings(image: string): Promise<boolean> {
  const scan = new SecretScan();
  await readContent(image, (piece) => scan.take(piece));
  return scan.found;
}

/** Looks for registry settings in a stream, also where two pieces meet. */
export class SecretScan {
  #rest = '';
  found = false;

  take(piece: Buffer): void {
    const text = this.#rest + piece.toString('latin1');
    // most pieces have neither word
    if (/_auth|_password|registry/.test(text) && SECRET.test(text)) this.found = true;
    this.#rest = text.slice(-512);
  }
}
