import { none, type Proof } from '../../proof.ts';
import { until } from '../../until.ts';
import type { Kube } from '../kube.ts';
import { NAMESPACE, RELEASE } from '../trial.ts';

/** What every namespace has, and what the run itself has put there. */
const OURS =
  /^(configmap\/kube-root-ca\.crt|serviceaccount\/default|(secret|networkpolicy\.networking\.k8s\.io)\/proof-.*)$/;

/** `helm uninstall` takes everything with it: no object of any kind stays in the namespace, and none outside of it. */
export async function uninstall(proof: Proof, kube: Kube): Promise<void> {
  await proof.step('helm uninstall leaves nothing', async () => {
    await kube.helm(['uninstall', RELEASE, '--wait', '--timeout', '5m']);
    const kinds = async (namespaced: boolean) =>
      (await kube.kubectl(['api-resources', '--verbs=list', `--namespaced=${namespaced}`, '-o', 'name']))
        .split('\n')
        .filter((kind) => kind !== '' && !/^events|metrics\.k8s\.io/.test(kind));
    const namespaced = (await kinds(true)).join(',');
    const gone = async () => {
      const names = (await kube.kubectl(['get', namespaced, '-o', 'name', '--ignore-not-found'])).split('\n');
      none(names.filter((name) => name !== '' && !OURS.test(name)));
      return true;
    };
    await until(gone, { bound: 120_000, what: `an empty namespace ${NAMESPACE}` });
    const outside = await kube.kubectl([
      'get',
      (await kinds(false)).join(','),
      '-l',
      `app.kubernetes.io/instance=${RELEASE}`,
      '-o',
      'name',
      '--ignore-not-found',
    ]);
    none(outside.split('\n').filter(Boolean));
    return `${namespaced.split(',').length} kinds looked at`;
  });
}
