import { type ApiError, gravest, missingServices, NoAnswer, type Problem, type ServiceName } from '../api/problem.ts';

export type TakenFile =
  | { kind: 'done'; file: Blob }
  | { kind: 'failed'; problem: Problem | undefined; missing: readonly ServiceName[] };

type Taking = {
  address: string;
  token: string;
  language: string;
  /** What is asked for, as `POST /exports` takes it. */
  asked: object;
  signal: AbortSignal;
  /** Hears how many bytes have come. */
  told: (bytes: number) => void;
};

/** Has the gateway make a file, and takes it as it comes. One that breaks off is none. */
export async function takeFile({ address, token, language, asked, signal, told }: Taking): Promise<TakenFile> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'accept-language': language,
      },
      body: JSON.stringify(asked),
      signal,
    });
    if (!answer.ok || !answer.body) {
      const { errors = [] } = (await answer.json()) as { errors?: readonly ApiError[] };
      return { kind: 'failed', problem: gravest(errors), missing: missingServices(errors) };
    }
    let bytes = 0;
    const counted = answer.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          bytes += chunk.byteLength;
          told(bytes);
          controller.enqueue(chunk);
        },
      }),
    );
    // the browser keeps a large one on its disk
    const type = answer.headers.get('content-type') ?? '';
    const file = await new Response(counted, { headers: { 'content-type': type } }).blob();
    return { kind: 'done', file };
  } catch (error) {
    const problem = error instanceof NoAnswer ? error.problem : ({ kind: 'unreachable' } as const);
    return { kind: 'failed', problem, missing: [] };
  }
}

/** Gives the reader a file under a name. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // the browser has begun to read it by then
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
