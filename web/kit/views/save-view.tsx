import { useCommand } from '../api/use-command.ts';
import { Form } from '../form/form.tsx';
import { useTexts } from '../language/texts.ts';
import type { ListState } from '../list/list-state.ts';
import { texts } from './texts.ts';
import { CreateView } from './view-documents.ts';
import { viewOfState } from './view-state.ts';

const SHARING = ['PRIVATE', 'DEPARTMENT', 'EVERYONE'] as const;

type SaveViewProps = { list: string; state: ListState; done: (id: string) => void };

/** Keeps what the list shows now under a name. */
export default function SaveView({ list, state, done }: SaveViewProps) {
  const t = useTexts(texts);
  const { run } = useCommand(CreateView);
  return (
    <Form
      label={t('save')}
      name={`view:${list}`}
      initial={{ sharing: 'PRIVATE' }}
      fields={[
        { name: 'name', kind: 'text', label: t('name'), required: true },
        {
          name: 'sharing',
          kind: 'choice',
          open: true,
          label: t('sharing'),
          choices: SHARING.map((value) => ({ value, label: t(value) })),
        },
      ]}
      submit={({ name, sharing }) =>
        run({
          list,
          name: String(name),
          sharing: sharing as (typeof SHARING)[number],
          layout: 'TABLE',
          ...viewOfState(state),
        })
      }
      done={({ view }) => done(view?.id ?? '')}
    />
  );
}
