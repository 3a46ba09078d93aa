import { memberOperations } from './member.ts';
import { partnerOperations } from './partner.ts';
import { staffOperations } from './staff.ts';

/** Every operation of every scenario, by name. */
export const operations = { ...staffOperations, ...partnerOperations, ...memberOperations };
export type OperationName = keyof typeof operations;

/** Operations of each kind of person. */
export const operationsOf: Record<'staff' | 'partner' | 'member', readonly OperationName[]> = {
  staff: Object.keys(staffOperations) as OperationName[],
  partner: Object.keys(partnerOperations) as OperationName[],
  member: Object.keys(memberOperations) as OperationName[],
};
