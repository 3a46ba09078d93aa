import { useApolloClient } from '@apollo/client/react';
import type { OrganisationUnit, StructureOfOrganisationQuery } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { FindOrganisations, PlaceOrganisation } from './structure-query.ts';
import { texts } from './texts.ts';
import { UNIT_WORDS } from './words.ts';

type Props = {
  organisation: NonNullable<StructureOfOrganisationQuery['customer']>;
  close: () => void;
  onStale: () => void;
};

/** Says what an organisation belongs to, and what it is within it. */
export function PlaceForm({ organisation: { id, version, unit, parent }, close, onStale }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const client = useApolloClient();
  const { run } = useCommand(PlaceOrganisation);
  const find = async (typed: string) => {
    if (typed.trim() === '') return [];
    const { data } = await client.query({
      query: FindOrganisations,
      variables: { filter: { text: typed, kind: 'ORGANISATION' } },
      errorPolicy: 'all',
    });
    const found = data?.customers?.nodes.filter((each) => each.id !== id) ?? [];
    return found.map((each) => ({ value: each.id, label: each.name ?? '…' }));
  };
  return (
    <FormDialog
      name={`structure:${id}`}
      title={t('place')}
      close={close}
      done={() => {
        toastDone(t('placed'));
        close();
        void client.refetchQueries({ include: ['StructureOfOrganisation', 'OrganisationsWithin'] });
      }}
      initial={{ parentId: parent?.id ?? null, unit: unit ?? null }}
      fields={[
        {
          name: 'parentId',
          kind: 'lookup',
          label: t('parent'),
          help: t('parentHelp'),
          find,
          called: (value) => (value === parent?.id ? (parent.name ?? '…') : undefined),
        },
        {
          name: 'unit',
          kind: 'choice',
          label: t('unit'),
          help: t('unitHelp'),
          choices: (Object.keys(UNIT_WORDS) as OrganisationUnit[]).map((value) => ({
            value,
            label: word(UNIT_WORDS[value]),
          })),
        },
      ]}
      submit={async (_, values) => {
        const [upper, level] = [values.parentId ?? null, values.unit ?? null];
        const outcome = await run({
          customerId: id,
          expectedVersion: version ?? null,
          // whom he may not see stays above it
          ...(upper === (parent?.id ?? null) ? {} : { parentId: upper as string | null }),
          ...(level === (unit ?? null) ? {} : { unit: level as OrganisationUnit | null }),
        });
        const isStale =
          outcome.kind === 'refused' && outcome.refusals.some(({ path }) => path.includes('expectedVersion'));
        if (!isStale) return outcome;
        onStale();
        return { kind: 'refused', refusals: [{ code: 'CONFLICT', message: t('stale'), path: [] }] };
      }}
    />
  );
}
