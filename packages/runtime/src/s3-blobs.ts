import { PassThrough, type Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import { type BlobStore, DEFAULT_MAX_BYTES, measure } from './blob.ts';
import { isId, newId } from './ids.ts';

/** A bucket, and the endpoint where it is not AWS's own. Who may enter comes from AWS's usual variables or roles. */
export type S3Place = { bucket: string; prefix: string; region: string; endpoint?: string };

/** Reads `s3://bucket/prefix?region=cn-north-1&endpoint=https://…`; undefined when it is none. */
export function readS3Url(text: string): S3Place | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(text);
  const endpoint = searchParams.get('endpoint');
  if (protocol !== 's3:' || hostname === '' || (endpoint !== null && !URL.canParse(endpoint))) return undefined;
  return {
    bucket: hostname,
    prefix: pathname.replace(/^\/|\/$/g, ''),
    region: searchParams.get('region') ?? 'us-east-1',
    ...(endpoint ? { endpoint } : {}),
  };
}

/** Blobs in an object store that speaks S3's protocol. What is not stored whole leaves no object behind. */
export function s3Blobs({ bucket, prefix, region, endpoint }: S3Place): BlobStore {
  // loaded at first use: the client is large, and most processes keep no file
  const sdk = once(() => import('@aws-sdk/client-s3'));
  const connected = once(async () => {
    const { S3Client } = await sdk();
    // other makes than AWS's know neither its checksums nor names of buckets in the host
    const elsewhere = endpoint ? { endpoint, forcePathStyle: true } : {};
    return new S3Client({
      region,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      ...elsewhere,
    });
  });
  const place = (id: string) => ({ Bucket: bucket, Key: prefix ? `${prefix}/${id}` : id });

  return {
    async put(content, { maxBytes = DEFAULT_MAX_BYTES } = {}) {
      const id = newId();
      const { measured, result } = measure(maxBytes);
      await store(await connected(), place(id), content, measured);
      return { id, ...result() };
    },
    async get(id) {
      if (!isId(id)) return undefined;
      const [{ GetObjectCommand, NoSuchKey }, client] = await Promise.all([sdk(), connected()]);
      try {
        const { Body } = await client.send(new GetObjectCommand(place(id)));
        return Body as Readable;
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    async remove(id) {
      if (!isId(id)) return;
      const [{ DeleteObjectCommand }, client] = await Promise.all([sdk(), connected()]);
      await client.send(new DeleteObjectCommand(place(id)));
    },
  };
}

/** Sends a stream in parts of 5 MB, one after another; a stream that breaks takes back what was sent. */
async function store(
  client: S3Client,
  place: { Bucket: string; Key: string },
  content: Readable,
  measured: Transform,
): Promise<void> {
  const { Upload } = await import('@aws-sdk/lib-storage');
  const body = new PassThrough();
  // one at a time: a part that is on its way while the others are taken back would stay
  const upload = new Upload({ client, params: { ...place, Body: body }, queueSize: 1 });
  // where reading breaks, the upload does as well, and the reading's reason is the one that counts
  const [reading, sending] = await Promise.allSettled([pipeline(content, measured, body), upload.done()]);
  if (reading.status === 'rejected') throw reading.reason;
  if (sending.status === 'rejected') throw sending.reason;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
