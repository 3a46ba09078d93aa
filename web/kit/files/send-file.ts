/** What became of sending a file. */
export type Upload = { kind: 'done'; fileId: string } | { kind: 'too-large'; limit: number } | { kind: 'failed' };
type Sending = { address: string; token: string; file: File; onProgress: (percent: number) => void };

/** Sends a file to the gateway. Progress is told as it leaves, in per cent. */
export function sendFile({ address, token, file, onProgress }: Sending): {
  outcome: Promise<Upload>;
  stop: () => void;
} {
  const request = new XMLHttpRequest();
  const outcome = new Promise<Upload>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / total) * 100));
    request.onload = () => {
      const answer = (request.response ?? {}) as { id?: string; errors?: { extensions?: { limit?: number } }[] };
      if (request.status === 201 && answer.id) resolve({ kind: 'done', fileId: answer.id });
      else if (request.status === 413)
        resolve({ kind: 'too-large', limit: answer.errors?.[0]?.extensions?.limit ?? 0 });
      else resolve({ kind: 'failed' });
    };
    request.onerror = () => resolve({ kind: 'failed' });
    request.onabort = () => resolve({ kind: 'failed' });
  });
  request.open('POST', `${address}?name=${encodeURIComponent(file.name)}`);
  request.responseType = 'json';
  request.setRequestHeader('authorization', `Bearer ${token}`);
  request.setRequestHeader('content-type', file.type || 'text/csv');
  request.send(file);
  return { outcome, stop: () => request.abort() };
}
