import { until } from '../../until.ts';
import { withMetrics } from '../machine.ts';
import { type Stage, underTraffic } from '../stage.ts';
import { figuresOf } from '../traffic/traffic.ts';
import { CHART, RELEASE } from '../trial.ts';
import { valuesFile } from './install.ts';

/** The chart's own autoscaler sees the gateway's real use of CPU and adds pods while people work. */
export async function autoscaling(stage: Stage): Promise<void> {
  const { proof, kube, folder } = stage;
  await proof.step('the autoscaler adds pods of the gateway on measured CPU', async () => {
    await withMetrics();
    const gateway = { ...(stage.values.gateway as object), autoscaling: { enabled: true, min: 1, max: 3, cpu: 70 } };
    const file = valuesFile(folder, { ...stage.values, gateway });
    await kube.helm(['upgrade', RELEASE, CHART, '--values', file, '--wait', '--timeout', '10m']);
    const measured = async () =>
      (await kube.json(['get', 'hpa', `${RELEASE}-gateway`])).status.currentMetrics?.[0]?.resource?.current
        ?.averageUtilization as number | undefined;
    await until(measured, { bound: 120_000, what: 'a measurement' });
    const { result, figures } = await underTraffic(stage, { people: 12, least: 500, rest: 10 }, async () => {
      const begun = performance.now();
      const grown = async () => (await kube.pods('gateway')).filter(({ isReady }) => isReady).length > 1;
      await until(grown, { bound: 180_000, what: 'a second pod of the gateway' });
      return { seconds: (performance.now() - begun) / 1000, percent: await measured() };
    });
    return `1 to ${(await kube.pods('gateway')).length} within ${result.seconds.toFixed(0)} s at ${result.percent} % of what it asks for; ${figuresOf(figures, 500)}`;
  });
}
