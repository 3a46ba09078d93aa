import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom with what browsers have and it has not; taken from Node, which has the same. */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, {
      TextEncoder,
      TextDecoder,
      ReadableStream,
      TransformStream,
      fetch,
      Request,
      Response,
      Headers,
      structuredClone,
      BroadcastChannel,
      AbortController,
      AbortSignal,
    });
  }
}
