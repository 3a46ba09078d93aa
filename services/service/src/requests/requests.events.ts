import { service as contracts } from '@guanxi/proto';
import { timestamp } from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import type { RequestRow } from './request.ts';

export const TOPIC = 'crm.service.request.v1';

type Subject = Pick<RequestRow, 'id' | 'number' | 'customerId' | 'ownerId' | 'departmentPath'>;
const headers = ({ customerId, ownerId, departmentPath }: Subject) => ({
  key: customerId,
  customer: customerId,
  ...(ownerId ? { owner: ownerId } : {}),
  department: departmentPath,
});

export function requestOpened(
  tx: Tx,
  request: Subject & Pick<RequestRow, 'kind' | 'productId' | 'orderId' | 'topicCodes'>,
): void {
  const { id, number, customerId, kind, productId, orderId, topicCodes, ownerId, departmentPath } = request;
  tx.emit({
    type: contracts.RequestOpenedSchema,
    topic: TOPIC,
    ...headers(request),
    value: {
      requestId: id,
      number,
      customerId,
      kind,
      topicCodes,
      departmentPath,
      productId: productId ?? '',
      orderId: orderId ?? '',
      ownerId: ownerId ?? '',
      openedAt: timestamp(tx.now),
    },
  });
}

export function requestAssigned(tx: Tx, request: Subject): void {
  const { id, number, customerId, ownerId, departmentPath } = request;
  tx.emit({
    type: contracts.RequestAssignedSchema,
    topic: TOPIC,
    ...headers(request),
    value: { requestId: id, number, customerId, departmentPath, ownerId: ownerId ?? '' },
  });
}

export function requestSolved(tx: Tx, request: Subject): void {
  tx.emit({
    type: contracts.RequestSolvedSchema,
    topic: TOPIC,
    ...headers(request),
    value: { requestId: request.id, customerId: request.customerId, solvedAt: timestamp(tx.now) },
  });
}

export function requestClosed(tx: Tx, request: Subject, cause: 'ACCEPTED' | 'TIMEOUT'): void {
  tx.emit({
    type: contracts.RequestClosedSchema,
    topic: TOPIC,
    ...headers(request),
    value: { requestId: request.id, customerId: request.customerId, cause, closedAt: timestamp(tx.now) },
  });
}

/** A solved request was opened again: to others it is open as it was at first. */
export const requestReopened = requestOpened;
