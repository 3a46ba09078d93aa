import { fireEvent, render, screen } from '@testing-library/react';
import type { Session } from '../sign-in/session.ts';
import { SessionProvider } from '../sign-in/session-context.tsx';
import { viewerOf } from '../sign-in/viewer.ts';
import { useDraft } from './drafts.ts';

const state = { kind: 'signed-in', viewer: viewerOf({ sub: 'agent' }) };
const session = { state: () => state, subscribe: () => () => undefined } as unknown as Session;

function Note({ about }: { about: string }) {
  const { value, change, discard } = useDraft(`note:${about}`, '');
  return (
    <>
      <textarea aria-label="Note" value={value} onChange={({ target }) => change(target.value)} />
      <button type="button" onClick={discard}>
        Sent
      </button>
    </>
  );
}
const page = (about: string) => (
  <SessionProvider session={session}>
    <Note about={about} />
  </SessionProvider>
);
const note = () => screen.getByLabelText<HTMLTextAreaElement>('Note');
const type = (value: string) => fireEvent.change(note(), { target: { value } });
beforeEach(() => sessionStorage.clear());

test('what is typed for one record never stands at the next one that is shown in its place', () => {
  const { rerender } = render(page('42'));
  type('call him at noon');
  rerender(page('43'));
  expect(note().value).toBe('');
  type('send the sample');
  rerender(page('42'));
  expect(note().value).toBe('call him at noon');
  rerender(page('43'));
  expect(note().value).toBe('send the sample');
});

test('what was sent is kept nowhere', () => {
  const { unmount } = render(page('42'));
  type('call him at noon');
  fireEvent.click(screen.getByText('Sent'));
  expect(note().value).toBe('');
  unmount();
  expect(Object.keys(sessionStorage)).toEqual([]);
});
