import { useNavigate, useSearchParams } from 'react-router';
import type { CreateTaskInput } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { FormPage } from '../../../kit/form/form-page.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { CustomerField } from '../../find/customer-field.tsx';
import { texts } from './texts.ts';

const CreateTask = graphql(`
  mutation CreateTask($input: CreateTaskInput!) {
    createTask(input: $input) {
      ... on CreateTaskSuccess {
        task {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

/** A task by hand: for oneself unless another is named. */
export function Component() {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const { employee } = useViewer();
  const [search] = useSearchParams();
  const { run } = useCommand(CreateTask);
  const customerId = search.get('customer') ?? undefined;
  return (
    <FormPage
      title={t('create')}
      name={`task:new:${customerId ?? ''}`}
      initial={{ assigneeId: employee, customerId }}
      fields={[
        { name: 'title', kind: 'text', label: t('title'), required: true },
        { name: 'assigneeId', kind: 'person', label: t('assignee'), half: true },
        { name: 'dueAt', kind: 'time', label: t('due'), placeholder: t('dueHint'), half: true },
        {
          name: 'customerId',
          kind: 'own',
          label: t('customer'),
          draw: ({ value, change }) => (
            <CustomerField value={typeof value === 'string' ? value : undefined} change={change} />
          ),
        },
        { name: 'description', kind: 'long-text', label: t('description') },
      ]}
      action={t('create')}
      cancel={() => void navigate('/sales')}
      submit={(values) => run(values as CreateTaskInput)}
      done={({ task }) => void navigate(`/sales/tasks/${task.id}`, { replace: true })}
    />
  );
}
