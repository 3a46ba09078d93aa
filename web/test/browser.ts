// What jsdom lacks of a browser and the components ask for.
const none = () => undefined;
window.matchMedia ??= (media) =>
  ({ matches: false, media, addEventListener: none, removeEventListener: none }) as unknown as MediaQueryList;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
// jsdom refuses the pseudo-element that Ant Design's table asks for
const computed = window.getComputedStyle.bind(window);
window.getComputedStyle = (element) => computed(element);
// Ant Design's form schedules through it
globalThis.MessageChannel ??= class {
  port1: { onmessage: ((event: { data: unknown }) => void) | null } = { onmessage: null };
  port2 = { postMessage: (data: unknown) => setTimeout(() => this.port1.onmessage?.({ data })) };
} as unknown as typeof MessageChannel;
Element.prototype.scrollTo ??= none;
Element.prototype.scrollIntoView ??= none;
if (!('randomUUID' in crypto)) Object.assign(crypto, { randomUUID: () => '00000000-0000-4000-8000-000000000000' });
