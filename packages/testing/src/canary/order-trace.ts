import assert from 'node:assert/strict';
import type { ReceivedSpan } from '../otlp-receiver.ts';

type Wanted = { service: string; name: string; sql?: RegExp };

/**
 * Follows the payment of one order through everything that came of it: each step is in the trace of the one before it,
 * or in a trace of its own that is linked to it. @returns the steps in words
 */
export function followOrder(spans: readonly ReceivedSpan[]): string[] {
  const steps: string[] = [];
  const first = (found: ReceivedSpan[], wanted: Wanted): ReceivedSpan => {
    const span = found.find(
      ({ service, name, attributes }) =>
        service === wanted.service &&
        name === wanted.name &&
        (!wanted.sql || wanted.sql.test(String(attributes['db.query.text']))),
    );
    assert.ok(span, `${wanted.service}: no ${wanted.name} ${wanted.sql ?? ''} after: ${steps.join(', ')}`);
    steps.push(`${wanted.service} ${wanted.name}`);
    return span;
  };
  const within = (parent: ReceivedSpan, wanted: Wanted) => {
    const span = first(
      spans.filter((each) => each.parentSpanId === parent.spanId),
      wanted,
    );
    assert.equal(span.traceId, parent.traceId);
    return span;
  };
  const linked = (cause: ReceivedSpan, wanted: Wanted) => {
    const span = first(
      spans.filter(({ links }) => links.some(({ spanId }) => spanId === cause.spanId)),
      wanted,
    );
    assert.notEqual(span.traceId, cause.traceId);
    assert.equal(span.parentSpanId, undefined);
    return span;
  };

  const request = first([...spans], { service: 'gateway', name: 'mutation recordReceipt' });
  within(request, { service: 'gateway', name: 'plan' });
  const fetch = within(request, { service: 'gateway', name: 'fetch orders' });
  const orders = within(fetch, { service: 'orders', name: 'mutation recordReceipt' });
  within(orders, { service: 'orders', name: 'SQL INSERT', sql: /^INSERT INTO receipt\b.*\$1/ });
  within(orders, { service: 'orders', name: 'SQL WITH', sql: /\bINSERT INTO guanxi\.outbox\b/ });
  linked(orders, { service: 'orders', name: 'publish outbox' });
  const posting = linked(orders, { service: 'customers', name: 'handle OrderPaid' });
  within(posting, { service: 'customers', name: 'SQL INSERT', sql: /^INSERT INTO points_posting\b/ });
  within(posting, { service: 'customers', name: 'SQL WITH', sql: /\bINSERT INTO guanxi\.outbox\b/ });
  linked(posting, { service: 'customers', name: 'publish outbox' });
  const told = linked(posting, { service: 'marketing', name: 'handle PointsPosted' });
  within(told, { service: 'marketing', name: 'SQL INSERT', sql: /^INSERT INTO message\b/ });
  const mail = linked(told, { service: 'marketing', name: 'job send-message' });
  within(mail, { service: 'marketing', name: 'SQL COMMIT' });
  return steps;
}
