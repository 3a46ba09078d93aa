import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SettingsError } from '@guanxi/runtime/config';
import { openBlobs } from '@guanxi/runtime/open-blobs';
import { readS3Url } from '@guanxi/runtime/s3-blobs';
import { blobRules } from './blob-rules.ts';

describe('files in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-blobs-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const stored = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).length;
  blobRules(() => ({ store: openBlobs({ BLOB_FOLDER: folder }), stored }));
});

describe('where files are kept', () => {
  test('a bucket is named with its region, and with its endpoint where it is not AWS’s own', () => {
    expect(readS3Url('s3://files/guanxi?region=cn-north-1&endpoint=https://s3.example.org')).toEqual({
      bucket: 'files',
      prefix: 'guanxi',
      region: 'cn-north-1',
      endpoint: 'https://s3.example.org',
    });
    expect(readS3Url('s3://files')).toEqual({ bucket: 'files', prefix: '', region: 'us-east-1' });
    for (const text of ['files', 'https://files', 's3://', 's3://files?endpoint=nowhere'])
      expect(readS3Url(text)).toBeUndefined();
  });

  test('without folder and bucket nothing starts, and the setting is named', () => {
    expect(() => openBlobs({})).toThrow(SettingsError);
    expect(() => openBlobs({})).toThrow('BLOB_FOLDER');
    expect(() => openBlobs({ BLOB_URL: 's3://files?endpoint=nowhere' })).toThrow('BLOB_URL');
  });
});
