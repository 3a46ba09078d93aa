import { kafkaClient } from '@guanxi/runtime/events/kafka-client';
import { AssignerProtocol } from 'kafkajs';
import type { Kube } from './kube.ts';
import { RELEASE, secretOf } from './trial.ts';

/** How many partitions each member of a service's group has, the least first. */
export async function sharesOf(kube: Kube, service: string): Promise<number[]> {
  const password = await secretOf(kube, 'kafka.password');
  const sasl = { mechanism: 'scram-sha-512' as const, username: 'topics', password };
  const admin = kafkaClient({ brokers: [`${RELEASE}-kafka:9092`], name: 'onlooker', sasl }).admin();
  await admin.connect();
  try {
    const { groups } = await admin.describeGroups([`${service}.facts`]);
    return (groups[0]?.members ?? [])
      .map(({ memberAssignment }) => {
        const assignment = AssignerProtocol.MemberAssignment.decode(memberAssignment)?.assignment ?? {};
        return Object.values(assignment).reduce((sum, partitions) => sum + partitions.length, 0);
      })
      .sort((a, b) => a - b);
  } finally {
    await admin.disconnect();
  }
}
