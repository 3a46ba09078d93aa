import { ListMultipartUploadsCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { openBlobs } from '@guanxi/runtime/open-blobs';
import { blobRules } from '../blob-rules.ts';
import { type S3Server, startS3Server } from '../s3-server.ts';

describe('files in an object store', () => {
  let server: S3Server;
  let client: S3Client;
  const before = { ...process.env };
  beforeAll(async () => {
    server = await startS3Server();
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: server.accessKey, AWS_SECRET_ACCESS_KEY: server.secretKey });
    client = new S3Client({ region: 'us-east-1', endpoint: server.endpoint, forcePathStyle: true });
  });
  afterAll(async () => {
    process.env = before;
    client.destroy();
    await server.remove();
  });

  const open = (prefix = 'guanxi') => openBlobs({ BLOB_URL: `s3://files/${prefix}?endpoint=${server.endpoint}` });
  const stored = async () => {
    const { KeyCount = 0 } = await client.send(new ListObjectsV2Command({ Bucket: server.bucket }));
    const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket: server.bucket }));
    return KeyCount + Uploads.length;
  };
  blobRules(() => ({ store: open(), stored }));

  test('a store with another key is refused, and says so', async () => {
    process.env.AWS_SECRET_ACCESS_KEY = 'another-secret';
    const { Readable } = await import('node:stream');
    await expect(open('foreign').put(Readable.from([Buffer.from('x')]))).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
    });
    process.env.AWS_SECRET_ACCESS_KEY = server.secretKey;
  });
});
