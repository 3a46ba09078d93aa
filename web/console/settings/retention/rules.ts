import type { RetentionRulePartsFragment, RetentionRunPartsFragment } from '../../../generated/graphql.ts';
import { type FragmentType, readFragment } from '../../../generated/index.ts';
import { RetentionRuleParts, RetentionRunParts } from './retention-query.ts';

export type Rule = RetentionRulePartsFragment;
export type Run = RetentionRunPartsFragment;
export type Runs = { nodes: readonly Run[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } };

export const readRules = (
  rules: readonly FragmentType<typeof RetentionRuleParts>[] | null | undefined,
): readonly Rule[] => (rules ?? []).map((each) => readFragment(RetentionRuleParts, each));

export const readRuns = ({
  nodes,
  pageInfo,
}: {
  nodes: readonly FragmentType<typeof RetentionRunParts>[];
  pageInfo: Runs['pageInfo'];
}): Runs => ({ nodes: nodes.map((each) => readFragment(RetentionRunParts, each)), pageInfo });
