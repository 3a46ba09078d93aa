import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { TaskPartsFragment } from '../../../generated/graphql.ts';
import { graphql, readFragment } from '../../../generated/index.ts';
import { skipToken } from '../../../kit/api/use-ask.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { useLive } from '../../../kit/live/use-live.tsx';
import { RecordHeader } from '../../../kit/record/record-header.tsx';
import { RecordPage } from '../../../kit/record/record-page.tsx';
import { Fact, FactGroup, Section } from '../../../kit/record/section.tsx';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { Person, Tag, Time } from '../../../kit/values/values.tsx';
import { Due } from './due.tsx';
import { EditTask } from './edit-task.tsx';
import { stepsOf } from './steps.ts';
import { TaskParts } from './task.ts';
import { texts } from './texts.ts';
import { useSteps } from './use-steps.tsx';
import { SOURCE_WORDS, STATUS_TONES, STATUS_WORDS } from './words.ts';

const TaskPage = graphql(`
  query TaskPage($id: ID!) {
    task(id: $id) {
      ...TaskParts
    }
  }
`);

/** A task: what is to be done, by whom and when, what it arose from, and the next step. */
export function Component() {
  const { id } = useParams();
  const asked = useLive(TaskPage, id ? { id } : skipToken);
  return (
    <Answered asked={asked}>
      {({ task }) =>
        task ? <Page task={readFragment(TaskParts, task)} onStale={asked.ask} /> : <NotFound asked={asked} />
      }
    </Answered>
  );
}

function Page({ task, onStale }: { task: TaskPartsFragment; onStale: () => void }) {
  const t = useTexts(texts);
  const word = useWord();
  const [editing, setEditing] = useState(false);
  const { run, dialog } = useSteps();
  const { title, description, status, assignee, creator, customer, source, result } = task;
  const steps = stepsOf(status);
  const times = [
    { label: t('created'), at: task.createdAt },
    { label: t('accepted'), at: task.acceptedAt },
    { label: t('started'), at: task.startedAt },
    { label: t('finished'), at: task.doneAt },
    { label: t('wordsEnded'), at: task.wordsEndedAt },
  ];
  return (
    <>
      <RecordPage
        header={
          <RecordHeader
            record={{ typename: 'Task', id: task.id }}
            name={title ?? ''}
            tags={status && <Tag tone={STATUS_TONES[status]}>{word(STATUS_WORDS[status])}</Tag>}
            parts={[<Person key="assignee" name={assignee?.name} />, <Due key="due" task={task} />]}
            actions={steps.toReversed().map((step, index) => (
              <Button
                key={step}
                type={index === steps.length - 1 ? 'primary' : 'default'}
                onClick={() => run(step, task)}
              >
                {t(step)}
              </Button>
            ))}
          />
        }
        facts={
          editing ? (
            <Section title={t('facts')}>
              <EditTask task={task} onStale={onStale} onEnd={() => setEditing(false)} />
            </Section>
          ) : (
            <FactGroup title={t('facts')} {...(task.mayChange ? { edit: () => setEditing(true) } : {})}>
              {description && <Fact label={t('description')}>{description}</Fact>}
              {customer && (
                <Fact label={t('customer')}>
                  <Link to={`/members/${customer.id}`}>{customer.name}</Link>
                </Fact>
              )}
              {source && (
                <Fact label={t('source')}>
                  {source.request ? (
                    <Link to={`/service/${source.request.id}`}>
                      {word(SOURCE_WORDS[source.kind])} {source.number}
                    </Link>
                  ) : (
                    word(SOURCE_WORDS[source.kind])
                  )}
                </Fact>
              )}
              <Fact label={t('creator')}>
                <Person name={creator?.name} />
              </Fact>
              {result && <Fact label={t('result')}>{result}</Fact>}
            </FactGroup>
          )
        }
        around={
          <FactGroup title={t('status')}>
            {times.map(
              ({ label, at }) =>
                at && (
                  <Fact key={label} label={label}>
                    <Time value={at} />
                  </Fact>
                ),
            )}
          </FactGroup>
        }
      />
      {dialog}
    </>
  );
}
