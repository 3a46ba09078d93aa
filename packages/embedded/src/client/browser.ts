/** Where a chain of redirects ended: at a page, or at `back`, the address that was waited for. */
export type Answer = { status: number; url: string; html: string; back?: URL };

/** What of a browser a sign-in needs: it follows redirects and keeps cookies. */
export class Browser {
  readonly #cookies = new Map<string, string>();

  /** Opens an address, or posts a form to it. An address that begins with `home` is not opened: it is the answer. */
  async open(start: string, { form, home }: { form?: URLSearchParams; home?: string } = {}): Promise<Answer> {
    let url = start;
    let body = form;
    for (let hops = 0; hops < 10; hops += 1) {
      const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(url, {
        redirect: 'manual',
        headers: { ...(cookie && { cookie }), 'accept-language': 'en' },
        ...(body && { method: 'POST', body }),
      });
      for (const line of answer.headers.getSetCookie()) this.#keep(line);
      const location = answer.headers.get('location');
      if (!location) return { status: answer.status, url, html: await answer.text() };
      url = new URL(location, url).href;
      body = undefined;
      if (home && url.startsWith(home)) return { status: answer.status, url, html: '', back: new URL(url) };
    }
    throw new Error(`too many redirects from ${start}`);
  }

  #keep(line: string): void {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    if (pair.slice(at + 1) === '' || /expires=thu, 01 jan 1970/i.test(line)) this.#cookies.delete(name);
    else this.#cookies.set(name, pair.slice(at + 1));
  }
}
