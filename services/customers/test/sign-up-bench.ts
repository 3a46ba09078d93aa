import { type Asker, drain, execute, people, runJobs } from '@guanxi/testing';
import { mutate, type Running } from './customers-bench.ts';

export const terms = { purpose: 'MEMBERSHIP', granted: true, textVersion: 1 };
export const offers = { purpose: 'MARKETING', channel: 'MAIL', granted: true, textVersion: 1 };
const addresses = { next: 0 };
export const freshMail = () => `applicant${addresses.next++}@example.com`;

/** Those of these facts that have a name. */
export const named = (told: { name: string }[], name: string) => told.filter((each) => each.name === name);

/** Who applies, becomes a member, and decides on applications, at the service that runs. */
export function signUp(running: () => Running) {
  const apply = (mail: string, input: object = {}) =>
    mutate(
      running(),
      undefined,
      'applyForMembership',
      { name: '林小雨', mail, choices: [terms, offers], ...input },
      '... on ApplyForMembershipSuccess { accepted }',
    );
  /** What was told after an application was looked at. */
  const taken = async () => {
    expect(await runJobs(running())).toEqual([]);
    return drain(running());
  };
  const applied = async () => (await taken()).find(({ name }) => name === 'MembershipApplied')?.value;
  const complete = (customer: string, input: object = {}) =>
    mutate(
      running(),
      { ...people.member, customer },
      'completeMembership',
      { choices: [terms, offers], ...input },
      '... on CompleteMembershipSuccess { customer { number } }',
    );
  const me = async (customer: string) =>
    (
      await execute(
        running(),
        { ...people.member, customer },
        `{ me { name number stage application { appliedAt choices { purpose channel } } enrolment { place }
          consents { purpose channel granted record { way saidAt text { version } } } } }`,
      )
    ).data.me;
  const review = async (asker: Asker = 'agent') =>
    (
      await execute(
        running(),
        asker,
        `{ applicationsToReview(first: 200) { nodes { id state name mail mobile customer { id }
          candidates { customer { id } sameName sameMail sameMobile } } } }`,
      )
    ).data.applicationsToReview.nodes;
  const reviewed = async (id: string, asker: Asker = 'agent') =>
    (await execute(running(), asker, 'query ($id: ID!) { applicationToReview(id: $id) { id state name } }', { id }))
      .data.applicationToReview;
  const settle = (input: object, asker: Asker = 'agent') =>
    mutate(running(), asker, 'settleApplication', input, '... on SettleApplicationSuccess { applicationId }');
  return { apply, taken, applied, complete, me, review, reviewed, settle };
}
