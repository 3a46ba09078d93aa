import { type Stage, underTraffic } from '../stage.ts';
import { figuresOf } from '../traffic/traffic.ts';
import { COMPONENTS, RELEASE } from '../trial.ts';

/** A node is emptied while people work: two pods of each component, one of which the disruption budget keeps. */
export async function drain(stage: Stage, node: string, least: number): Promise<void> {
  const { proof, kube } = stage;
  await proof.step(`draining ${node} loses no request of at least ${least}`, async () => {
    for (const component of COMPONENTS)
      await kube.kubectl(['scale', 'deployment', `${RELEASE}-${component}`, '--replicas=2']);
    for (const component of COMPONENTS) await kube.settled(component, 2, 240_000);
    const before = (await Promise.all(COMPONENTS.map((component) => kube.pods(component)))).flat();
    const moved = before.filter((pod) => pod.node === node).length;
    if (moved === 0) throw new Error(`nothing of the product runs on ${node}`);
    const { result, figures } = await underTraffic(stage, { least }, async (traffic) => {
      await traffic.reaches(100);
      const begun = performance.now();
      await kube.kubectl(['drain', node, '--ignore-daemonsets', '--delete-emptydir-data', '--timeout', '400s'], {
        bound: 420_000,
      });
      for (const component of COMPONENTS) await kube.settled(component, 2, 240_000);
      return (performance.now() - begun) / 1000;
    });
    await kube.kubectl(['uncordon', node]);
    return `${moved} pods moved in ${result.toFixed(0)} s; ${figuresOf(figures, least)}`;
  });
  await proof.step('back to one pod each', async () => {
    for (const component of COMPONENTS)
      await kube.kubectl(['scale', 'deployment', `${RELEASE}-${component}`, '--replicas=1']);
    for (const component of COMPONENTS) await kube.settled(component, 1);
  });
}
