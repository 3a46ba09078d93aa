import { type BlobStore, folderBlobs } from './blob.ts';
import { SettingsError } from './config.ts';
import { readS3Url, s3Blobs } from './s3-blobs.ts';

/** Where files are kept: one of the two. */
export type BlobPlace = { BLOB_FOLDER?: string | undefined; BLOB_URL?: string | undefined };

/**
 * The store that the settings name: an object store by BLOB_URL, or a folder that all processes share.
 * @throws SettingsError when neither is given, or the address is none
 */
export function openBlobs({ BLOB_FOLDER, BLOB_URL }: BlobPlace): BlobStore {
  if (BLOB_URL) {
    const place = readS3Url(BLOB_URL);
    if (!place) throw new SettingsError(['BLOB_URL: s3://bucket?region=…&endpoint=https://…']);
    return s3Blobs(place);
  }
  if (!BLOB_FOLDER) throw new SettingsError(['BLOB_FOLDER: needed where BLOB_URL is not given']);
  return folderBlobs(BLOB_FOLDER);
}
