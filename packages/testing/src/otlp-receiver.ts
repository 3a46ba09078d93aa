import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** A span as it arrived; attributes are plain values. */
export interface ReceivedSpan {
  service: string;
  traceId: string;
  spanId: string;
  parentSpanId: string | undefined;
  name: string;
  kind: number;
  attributes: Record<string, unknown>;
  links: { traceId: string; spanId: string }[];
  failed: boolean;
}

/** One point of a figure as it arrived; of a histogram its count. */
export interface ReceivedPoint {
  service: string;
  name: string;
  attributes: Record<string, unknown>;
  value: number;
}

export interface OtlpReceiver {
  url: string;
  spans: ReceivedSpan[];
  /** The last point of each figure with its labels. */
  points(): ReceivedPoint[];
  /** Everything as it came over the wire. */
  bodies: string[];
  close(): Promise<void>;
}

/** Receives OTLP over HTTP in its JSON form, as a collector does, and keeps what it got. */
export async function startOtlpReceiver(port = 0): Promise<OtlpReceiver> {
  const spans: ReceivedSpan[] = [];
  const points = new Map<string, ReceivedPoint>();
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const raw = Buffer.concat(chunks);
      const text = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw).toString('utf8');
      bodies.push(text);
      const body = JSON.parse(text) as Wire;
      if (request.url === '/v1/traces') spans.push(...spansOf(body));
      else if (request.url === '/v1/metrics') for (const point of pointsOf(body)) points.set(keyOf(point), point);
      else return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    points: () => [...points.values()],
    bodies,
    close: () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      return closed;
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: OTLP's JSON, of which a few fields are read
type Wire = any;

const keyOf = ({ service, name, attributes }: ReceivedPoint) => `${service} ${name} ${JSON.stringify(attributes)}`;

function spansOf(body: Wire): ReceivedSpan[] {
  return body.resourceSpans.flatMap(({ resource, scopeSpans }: Wire) =>
    scopeSpans.flatMap((scope: Wire) =>
      scope.spans.map((span: Wire) => ({
        service: String(valuesOf(resource.attributes)['service.name']),
        traceId: span.traceId,
        spanId: span.spanId,
        parentSpanId: span.parentSpanId || undefined,
        name: span.name,
        kind: span.kind,
        attributes: valuesOf(span.attributes),
        links: (span.links ?? []).map(({ traceId, spanId }: Wire) => ({ traceId, spanId })),
        failed: span.status?.code === 2,
      })),
    ),
  );
}

function pointsOf(body: Wire): ReceivedPoint[] {
  return body.resourceMetrics.flatMap(({ resource, scopeMetrics }: Wire) =>
    scopeMetrics.flatMap((scope: Wire) =>
      scope.metrics.flatMap(({ name, sum, gauge, histogram }: Wire) =>
        (sum ?? gauge ?? histogram).dataPoints.map((point: Wire) => ({
          service: String(valuesOf(resource.attributes)['service.name']),
          name,
          attributes: valuesOf(point.attributes),
          value: Number(point.asDouble ?? point.asInt ?? point.count),
        })),
      ),
    ),
  );
}

const valuesOf = (attributes: Wire[] = []): Record<string, unknown> =>
  Object.fromEntries(
    attributes.map(({ key, value }) => {
      const { stringValue, boolValue, doubleValue, intValue } = value;
      return [key, stringValue ?? boolValue ?? doubleValue ?? (intValue === undefined ? undefined : Number(intValue))];
    }),
  );
