import { useApolloClient } from '@apollo/client/react';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { LayoutPartsFragment } from '../../../generated/graphql.ts';
import type { Outcome } from '../../../kit/api/use-command.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { confirm, toastDone } from '../../../kit/feedback/feedback.ts';
import { useDraft } from '../../../kit/form/drafts.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { joined } from '../../../kit/language/apart.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { Tree } from '../../../kit/tree/tree.tsx';
import { useDictionaries } from '../../../kit/words/dictionaries.ts';
import type { LaidField } from '../../fields/layout/place.ts';
import type { Definition } from '../../fields/use-custom-fields.ts';
import { asInput } from './draft.ts';
import { addressed, groupsOf, type LaidKind } from './entity.ts';
import { knownFields } from './known.ts';
import { LaidPanel } from './laid-panel.tsx';
import { LayoutPreview } from './layout-preview.tsx';
import { ResetLayout, SaveLayout } from './layouts-query.ts';
import { texts } from './texts.ts';
import { Versions } from './versions.tsx';
import { LOOK_WORDS } from './words.ts';

type Props = {
  kind: LaidKind;
  /** What a new record of the kind is called, where the firm called it. */
  label: string | undefined;
  definitions: readonly Definition[];
  layout: LayoutPartsFragment;
  called: string;
};

/** The layout of one role: its fields in a tree, what is chosen beside it, how it looks, and what it was. */
export function LayoutEditor({ kind, label, definitions, layout: { role, version, isOwn, fields }, called }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const client = useApolloClient();
  const [search, setSearch] = useSearchParams();
  const dictionaries = useDictionaries();
  const known = knownFields(kind, { definitions, dictionaries, word });
  const groups = groupsOf(kind);
  const draft = useDraft<readonly LaidField[]>(
    `layout:${kind.entity}:${kind.object ?? ''}:${role ?? ''}:${version}`,
    fields,
  );
  const saving = useCommand(SaveLayout);
  const resetting = useCommand(ResetLayout);
  const [problem, setProblem] = useState('');
  const laid = draft.value;
  const at = laid.find(({ name }) => name === search.get('at'));
  const isChanged = JSON.stringify(asInput(laid)) !== JSON.stringify(asInput(fields));
  const labelOf = (name: string) => known.get(name)?.label ?? t('unknownField');

  const wrong = (outcome: Exclude<Outcome<unknown>, { kind: 'done' }>) =>
    outcome.kind === 'refused'
      ? outcome.refusals
          .map(({ path, message }) => {
            const field = path[1] === 'fields' ? laid[Number(path[2])] : undefined;
            return field ? `${labelOf(field.name)}: ${message}` : message;
          })
          .join(' ')
      : outcomeText(outcome);
  function settle(outcome: Outcome<unknown>, done: string) {
    if (outcome.kind !== 'done') return setProblem(wrong(outcome));
    draft.done();
    toastDone(done);
    void client.refetchQueries({ include: ['LayoutsToSet', 'LayoutVersions'] });
  }
  const which = { ...kind, role: role ?? null, expectedVersion: version };
  const save = async () => settle(await saving.run({ ...which, fields: asInput(laid) }), t('saved'));
  async function reset() {
    const sure = await confirm({ title: t('resetTitle', { role: called }), text: t('resetText'), action: t('reset') });
    if (sure) settle(await resetting.run(which), t('resetDone'));
  }
  const change = (next: readonly LaidField[]) => {
    setProblem('');
    draft.change(next);
  };
  return (
    <>
      <p className="gx-mute">
        {isOwn ? t('isOwn', { role: called }) : role ? t('isNot', { role: called }) : t('isProduct')}
      </p>
      <div className="gx-next-actions">
        <Button type="primary" disabled={!isChanged} loading={saving.busy} onClick={() => void save()}>
          {t('save')}
        </Button>
        {isChanged && <Button onClick={draft.discard}>{t('discard')}</Button>}
        {isOwn && (
          <Button loading={resetting.busy} onClick={() => void reset()}>
            {t('reset')}
          </Button>
        )}
        <span className="gx-mute" role="status">
          {isChanged ? t('unsaved') : ''}
        </span>
      </div>
      {problem && <Alert type="error" showIcon role="alert" title={problem} />}
      <div className="gx-tree-and-one">
        <Section title={t('fields')}>
          <Tree
            label={t('fields')}
            nodes={Object.entries(groups).map(([group, said]) => ({
              key: group,
              name: word(said),
              children: laid
                .filter((each) => each.group === group)
                .map(({ name, look, when }) => ({
                  key: name,
                  name: labelOf(name),
                  aside: joined([look !== 'SHOWN' && word(LOOK_WORDS[look]), when.length > 0 && t('conditional')]),
                })),
            }))}
            selected={at?.name}
            select={(name) => {
              if (!(name in groups)) setSearch({ ...addressed(kind, role), at: name });
            }}
          />
        </Section>
        <div className="gx-settings-side">
          {at ? (
            <LaidPanel key={at.name} laid={at} layout={laid} known={known} groups={groups} change={change} />
          ) : (
            <p className="gx-mute">{t('choose')}</p>
          )}
          <LayoutPreview kind={kind} label={label} layout={laid} definitions={definitions} />
          <Versions
            kind={kind}
            role={role ?? null}
            take={(taken) => {
              change(taken.fields);
              toastDone(t('taken', { version: taken.version }));
            }}
          />
        </div>
      </div>
    </>
  );
}
