import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imageOf } from './components.ts';
import { command, docker } from './engine.ts';

const script = join(import.meta.dirname, '../build.sh');
/**
 * Every entry of a folder by path, with kind, mode, owner, target, a file's time and what is in it. A folder's own time is
 * that of its unpacking where its entries do not lie together in the archive.
 */
const LIST = `find . -mindepth 1 -printf '%P %y %m %U:%G %l\\n' -type f -printf '%P %T@\\n' -exec sha256sum {} +`;

/**
 * Builds an image once more with nothing kept from before.
 * @returns what is another now, by layer and path; the last layer, Node's compile cache, belongs to a machine and is not
 *   compared
 */
export async function differences(component: string): Promise<string[]> {
  const env = { ...process.env, TAG: 'again', BUILD_FLAGS: '--no-cache --target plain' };
  const { status, stderr } = spawnSync(script, [component], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.slice(-2_000));
  const again = imageOf(component).replace(/:[^:]*$/, ':again');
  const work = mkdtempSync(join(tmpdir(), 'guanxi-images-'));
  try {
    const [first, second] = [await layersOf(imageOf(component)), await layersOf(again)];
    if (first.length !== second.length + 1) return [`${first.length} layers, then ${second.length} without the last`];
    const others = second.flatMap((layer, index) => (layer === first[index] ? [] : [index]));
    if (others.length === 0) return [];
    const images = [unpack(imageOf(component), join(work, 'first')), unpack(again, join(work, 'second'))];
    return others.flatMap((index) => {
      // the order of entries is the daemon's own: it may write `models.ts` before what is in `models/`, or after it
      const [one = [], other = []] = images.map((image) => entries(image, index));
      return difference(one, other).map((entry) => `layer ${index + 1} of ${first.length}: ${entry}`);
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
    await docker('rmi', again);
  }
}

const layersOf = async (image: string): Promise<string[]> =>
  JSON.parse(await docker('image', 'inspect', '--format', '{{json .RootFS.Layers}}', image));

/** @returns the folder, with the archive of every layer in it */
function unpack(image: string, folder: string): string {
  mkdirSync(folder);
  execFileSync('sh', ['-c', '"$0" save "$1" | tar -x -C "$2"', command, image, folder]);
  return folder;
}

function entries(folder: string, index: number): string[] {
  const [{ Layers: layers }] = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const content = join(folder, `layer-${index}`);
  mkdirSync(content);
  execFileSync('tar', ['-x', '-f', join(folder, layers[index]), '-C', content]);
  const listed = execFileSync('sh', ['-c', LIST], { cwd: content, encoding: 'utf8', maxBuffer: 256_000_000 });
  return listed.trimEnd().split('\n');
}

function difference(one: readonly string[], other: readonly string[]): string[] {
  const [before, after] = [new Set(one), new Set(other)];
  return [...one.filter((entry) => !after.has(entry)), ...other.filter((entry) => !before.has(entry))];
}
