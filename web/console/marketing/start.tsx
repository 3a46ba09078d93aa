import { Navigate } from 'react-router';
import { useViewer } from '../../kit/sign-in/session-context.tsx';
import { hasAny } from '../../kit/sign-in/viewer.ts';
import { Component as MessageList } from './messages/message-list.tsx';
import { maySeeMessages } from './rights.ts';

/** Messages, for those who may see any; the others begin with the key moments. */
export function Component() {
  return hasAny(useViewer(), maySeeMessages) ? <MessageList /> : <Navigate to="/marketing/moments" replace />;
}
