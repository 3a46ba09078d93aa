import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { imageOf } from './components.ts';
import { docker } from './engine.ts';

const script = join(import.meta.dirname, '../build.sh');

/**
 * Builds an image once more with nothing kept from before.
 * @returns which layers are others now; the last, Node's compile cache, belongs to a machine and is not compared
 */
export async function differingLayers(component: string): Promise<string[]> {
  const env = { ...process.env, TAG: 'again', BUILD_FLAGS: '--no-cache --target plain' };
  const { status, stderr } = spawnSync(script, [component], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.slice(-2_000));
  const again = imageOf(component).replace(/:[^:]*$/, ':again');
  const layers = async (image: string): Promise<string[]> =>
    JSON.parse(await docker('image', 'inspect', '--format', '{{json .RootFS.Layers}}', image));
  const [first, second] = [await layers(imageOf(component)), await layers(again)];
  await docker('rmi', again);
  if (first.length !== second.length + 1) return [`${first.length} layers, then ${second.length} without the last`];
  return second.flatMap((layer, index) => (layer === first[index] ? [] : [`layer ${index + 1} of ${first.length}`]));
}
