import { useApolloClient } from '@apollo/client/react';
import { Button, Dropdown, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { CustomerStage, HandbookWay, MemberHeadFragment } from '../../../generated/graphql.ts';
import { type Outcome, type Refusal, useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { clearable } from '../../../kit/form/clearable.tsx';
import { useDraft } from '../../../kit/form/drafts.ts';
import { problemText } from '../../../kit/form/problem-text.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { STAGE_WORDS } from '../../../kit/values/texts.ts';
import { DeleteDialog } from '../bin/delete-dialog.tsx';
import { texts as binTexts } from '../bin/texts.ts';
import { TagCustomer } from '../bulk/bulk-queries.ts';
import { NO_TAGS, TagFields } from '../bulk/tag-fields.tsx';
import { texts as bulkTexts } from '../bulk/texts.ts';
import { usePrivacyActions } from '../privacy/use-privacy-actions.tsx';
import { WAY_WORDS } from '../words/standing-words.ts';
import { AssignForm } from './assign-form.tsx';
import { AssignMember, EnrolMember, InviteMember, MoveStage, RecordHandbook } from './head-mutations.ts';
import { texts } from './texts.ts';

const WAYS = Object.keys(WAY_WORDS) as HandbookWay[];
type Open = 'enrol' | 'handbook' | 'assign' | 'stage' | 'tag';

/** What is done with a customer more rarely: enrolment, handbook, invitation, assignment, stage. */
export function HeadActions({ head }: { head: MemberHeadFragment }) {
  const t = useTexts(texts);
  const word = useWord();
  const may = useMay();
  const client = useApolloClient();
  const tBin = useTexts(binTexts);
  const navigate = useNavigate();
  const [deleting, setDeleting] = useState(false);
  const [open, setOpen] = useState<Open>();
  const [way, setWay] = useState<HandbookWay>();
  const [stage, setStage] = useState<CustomerStage>();
  const { value: reason, change: setReason, discard } = useDraft(`stage:${head.id}`, '');
  const [assignee, setAssignee] = useState<{ ownerId: string | null; departmentPath: string | undefined }>();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const enrol = useCommand(EnrolMember);
  const handbook = useCommand(RecordHandbook);
  const invite = useCommand(InviteMember);
  const move = useCommand(MoveStage);
  const assign = useCommand(AssignMember);
  const tag = useCommand(TagCustomer);
  const tBulk = useTexts(bulkTexts);
  const [tags, setTags] = useState(NO_TAGS);
  const customerId = head.id;
  const privacy = usePrivacyActions(head);

  const begin = (next: Open) => {
    setRefusals([]);
    setTags(NO_TAGS);
    setOpen(next);
  };
  const settle = (outcome: Outcome<unknown>, said = t('done')) => {
    if (outcome.kind === 'done') {
      setOpen(undefined);
      discard();
      toastDone(said);
      void client.refetchQueries({ include: ['CustomerTimeline'] });
    } else if (outcome.kind === 'refused') {
      setRefusals(outcome.refusals);
      if (!open) toastFailed(outcome.refusals.map(({ message }) => message).join(' '));
    } else toastFailed(outcome.kind === 'unknown' ? t('unknown') : problemText(outcome.problem));
  };
  const act = async () => {
    if (open === 'enrol') {
      const outcome = await enrol.run({ customerId, ...(way ? { handbook: way } : {}) });
      settle(outcome);
    } else if (open === 'handbook' && way) settle(await handbook.run({ customerId, way }));
    else if (open === 'stage' && stage) settle(await move.run({ customerId, to: stage, reason }));
    else if (open === 'tag') settle(await tag.run({ customerId, ...tags }));
    else if (open === 'assign' && assignee)
      settle(
        await assign.run({
          customerId,
          ownerId: assignee.ownerId,
          ...(assignee.departmentPath ? { departmentPath: assignee.departmentPath } : {}),
        }),
      );
  };

  const items = [
    ...(!head.number && may('customers.customer.enrol') ? [{ key: 'enrol', label: t('enrol') }] : []),
    ...(head.number && !head.enrolment?.handbook && may('customers.customer.enrol')
      ? [{ key: 'handbook', label: t('handbookSent') }]
      : []),
    ...(head.number && may('sales.customer.invite') ? [{ key: 'invite', label: t('invite') }] : []),
    ...(may('customers.customer.assign') ? [{ key: 'assign', label: t('assign') }] : []),
    ...(may('customers.customer.tag') ? [{ key: 'tag', label: tBulk('tag') }] : []),
    ...(may('customers.customer.move') ? [{ key: 'stage', label: t('moveStage') }] : []),
    ...privacy.items,
    ...(may('customers.customer.delete') ? [{ key: 'delete', label: tBin('remove'), danger: true }] : []),
  ];
  if (items.length === 0) return null;
  const titles: Record<Open, string> = {
    enrol: t('enrol'),
    handbook: t('handbookSent'),
    assign: t('assign'),
    stage: t('moveStage'),
    tag: tBulk('tag'),
  };
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items,
          onClick: ({ key }) => {
            if (key === 'invite') void invite.run({ customerId }).then((outcome) => settle(outcome, t('invited')));
            else if (key === 'delete') setDeleting(true);
            else if (privacy.begin(key)) return;
            else begin(key as Open);
          },
        }}
      >
        <Button>{t('more')}</Button>
      </Dropdown>
      {privacy.dialog}
      {deleting && (
        <DeleteDialog
          customer={{ id: head.id, name: head.name ?? tBin('unnamed') }}
          onEnd={(deleted) => {
            setDeleting(false);
            if (deleted) void navigate('/members');
          }}
        />
      )}
      <Modal
        open={open !== undefined}
        title={open && titles[open]}
        okText={t('do')}
        cancelText={t('leave')}
        onOk={() => void act()}
        onCancel={() => setOpen(undefined)}
        confirmLoading={enrol.busy || handbook.busy || move.busy || assign.busy || tag.busy}
        okButtonProps={{
          disabled:
            (open === 'handbook' && !way) ||
            (open === 'stage' && (!stage || reason.trim() === '')) ||
            (open === 'assign' && !assignee) ||
            (open === 'tag' && tags.add.length + tags.remove.length === 0),
        }}
        destroyOnHidden
      >
        {(open === 'enrol' || open === 'handbook') && (
          <Select
            aria-label={t('handbook')}
            style={{ width: '100%' }}
            allowClear={open === 'enrol' && clearable(word)}
            placeholder={t(open === 'enrol' ? 'later' : 'handbook')}
            value={way}
            onChange={setWay}
            options={WAYS.map((each) => ({
              value: each,
              label: open === 'enrol' ? `${t('handbookNow')} · ${word(WAY_WORDS[each])}` : word(WAY_WORDS[each]),
            }))}
          />
        )}
        {open === 'stage' && (
          <>
            <Select
              aria-label={t('toStage')}
              placeholder={t('toStage')}
              style={{ width: '100%', marginBottom: 8 }}
              value={stage}
              onChange={setStage}
              options={(Object.keys(STAGE_WORDS) as CustomerStage[])
                .filter((each) => each !== head.stage)
                .map((each) => ({
                  value: each,
                  label: word(STAGE_WORDS[each]),
                }))}
            />
            <Input
              aria-label={t('reason')}
              placeholder={t('reason')}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </>
        )}
        {open === 'assign' && <AssignForm onChange={setAssignee} />}
        {open === 'tag' && <TagFields said={tags} change={setTags} held={head.tags ?? []} />}
        {refusals.map((each) => (
          <p key={`${each.code} ${each.path.join('.')}`} className="gx-refusal" role="alert">
            {each.message}
          </p>
        ))}
      </Modal>
    </>
  );
}
