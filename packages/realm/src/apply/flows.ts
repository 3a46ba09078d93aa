import type KcAdminClient from '@keycloak/keycloak-admin-client';
import { FLOWS, type Flow } from '../definition/flows.ts';
import { REALM } from '../realm.ts';
import type { Applying } from './connection.ts';

const inRealm = { realm: REALM };

/** Makes our flows beside Keycloak's own, binds them, and removes earlier versions. */
export async function applyFlows({ keycloak, change }: Applying): Promise<void> {
  // the library's type does not know the first of another provider yet
  const bound = (await keycloak.realms.findOne(inRealm)) as Partial<Record<keyof typeof FLOWS, string>> | undefined;
  for (const [place, flow] of Object.entries(FLOWS) as [keyof typeof FLOWS, Flow][]) {
    if (bound?.[place] === flow.alias) continue;
    await change(`flow ${flow.alias}`, async () => {
      await removeFlows(keycloak, (alias) => alias === flow.alias); // one that a try before this left half made
      await makeFlow(keycloak, flow);
      await keycloak.realms.update(inRealm, { [place]: flow.alias });
      const name = flow.alias.slice(0, flow.alias.lastIndexOf(' '));
      await removeFlows(keycloak, (alias) => alias.startsWith(`${name} `) && alias !== flow.alias);
    });
  }
}

/** Makes a flow with all its steps. */
export async function makeFlow(keycloak: KcAdminClient, flow: Flow): Promise<void> {
  const { alias, description } = flow;
  const kind = { providerId: 'basic-flow', topLevel: true, builtIn: false };
  await keycloak.authenticationManagement.createFlow({ ...inRealm, alias, description, ...kind });
  await addSteps(keycloak, flow);
}

// Keycloak appends each step with the requirement DISABLED, which is put right when all are there.
async function addSteps(keycloak: KcAdminClient, { alias, steps }: Flow): Promise<void> {
  const management = keycloak.authenticationManagement;
  for (const step of steps) {
    const at = { flow: alias, ...inRealm };
    const { id } =
      'flow' in step
        ? await management.addFlowToFlow({
            ...at,
            alias: step.flow.alias,
            type: 'basic-flow',
            provider: 'registration-page-form',
            description: step.flow.description,
          })
        : await management.addExecutionToFlow({ ...at, provider: step.check });
    const made = (await management.getExecutions(at)).find((each) =>
      'flow' in step ? each.flowId === id : each.id === id,
    );
    if (!made?.id) throw new Error(`a step of the flow ${alias} was not made`);
    await management.updateExecution(at, { ...made, requirement: step.requirement });
    if ('flow' in step) await addSteps(keycloak, step.flow);
    else if (step.config) {
      const name = `${alias} ${steps.indexOf(step)}`;
      await management.createConfig({ id: made.id, alias: name, config: step.config, ...inRealm });
    }
  }
}

/** Removes flows of ours by their names. */
export async function removeFlows(keycloak: KcAdminClient, isMeant: (alias: string) => boolean): Promise<void> {
  const flows = await keycloak.authenticationManagement.getFlows(inRealm);
  for (const { id = '', alias = '', builtIn } of flows)
    if (!builtIn && isMeant(alias)) await keycloak.authenticationManagement.deleteFlow({ flowId: id, ...inRealm });
}
