/** When a page has answered: nothing is asked of an engine or of the network, nothing is drawn any more. */
import type {Page} from "playwright-core";

/** The act of a reader; runs in the page. */
export type Act =
  | {readonly click: string}
  | {readonly choose: string; readonly value: string}
  | {readonly type: string; readonly text: string}
  /** Chooses as a picker or a link does: through the address. */
  | {readonly go: string};

declare global {
  interface Window {
    /** Questions to workers that have no answer yet, and when something last happened. */
    bench: {asked: Set<unknown>; last: number};
  }
}

/** To be run before the page's own scripts. Answers of the network count like those of workers. */
export function watching(): void {
  const bench = {asked: new Set<unknown>(), last: 0};
  window.bench = bench;
  const heard = new WeakSet<Worker>();
  const post = Worker.prototype.postMessage as (message: {messageId?: number}, transfer?: Transferable[]) => void;
  Worker.prototype.postMessage = function (this: Worker, message: {messageId?: number}, transfer?: Transferable[]) {
    if (!heard.has(this)) {
      heard.add(this);
      this.addEventListener("message", ({data}) => {
        bench.asked.delete(data?.requestId);
        bench.last = performance.now();
      });
    }
    if (message?.messageId !== undefined) bench.asked.add(message.messageId);
    return post.call(this, message, transfer);
  } as typeof Worker.prototype.postMessage;
  // Requests to a worker that is ended will never be answered.
  const terminate = Worker.prototype.terminate;
  Worker.prototype.terminate = function (this: Worker) {
    bench.asked.clear();
    return terminate.call(this);
  };
  const fetched = window.fetch;
  window.fetch = async (...request) => {
    bench.asked.add(request);
    try {
      return await fetched(...request);
    } finally {
      bench.asked.delete(request);
      bench.last = performance.now();
    }
  };
  const drawn = () => {
    bench.last = performance.now();
  };
  new MutationObserver(drawn).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true
  });
}

/** Milliseconds from the act to the last change of the page before it stays still for `still` ms. Throws after a minute. */
export async function answered(page: Page, act: Act, still = 400): Promise<number> {
  return page.evaluate(
    async ({act, still}) => {
      const one = (selector: string) => {
        const found = document.querySelector<HTMLElement>(selector);
        if (!found) throw new Error(`nothing matches ${selector}`);
        return found;
      };
      const start = performance.now();
      window.bench.last = start;
      if ("click" in act) one(act.click).click();
      else if ("choose" in act) {
        const select = one(act.choose) as HTMLSelectElement;
        select.value = act.value;
        select.dispatchEvent(new Event("change", {bubbles: true}));
      } else if ("type" in act) {
        const box = one(act.type) as HTMLInputElement;
        box.value = act.text;
        box.dispatchEvent(new Event("input", {bubbles: true}));
        box.dispatchEvent(new Event("change", {bubbles: true}));
        box.form?.requestSubmit();
      } else {
        history.pushState(null, "", act.go);
        dispatchEvent(new Event("statechange"));
      }
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        const now = performance.now();
        if (!window.bench.asked.size && now - window.bench.last > still) return window.bench.last - start;
        if (now - start > 60_000) throw new Error("no answer within a minute");
      }
    },
    {act, still}
  );
}

/** Waits until the page stands still. */
export const stands = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !window.bench.asked.size && performance.now() - window.bench.last > 600, null, {
    timeout: 120_000
  });
