/**
 * A frame without rights for what a reader wrote, or was sent in a link: it belongs to no site, may fetch nothing, and knows nothing but
 * its input. The work is done in a worker of the frame, so that it ends when the frame is removed, whatever it is at.
 */
import {h} from "../base/element.js";
import {t} from "../base/language.js";

export interface SandboxRun<Answer> {
  /** Rejects with an `AbortError` after `stop`, and with the script's own message where it fails. */
  readonly result: Promise<Answer>;
  stop(): void;
}

interface Work {
  /** Address of the frame's page, which holds the library. */
  readonly page: string;
  readonly title: string;
  /** Runs behind the library; it gets the input as a message and posts `Answer` or `{error}`. */
  readonly script: string;
  readonly input: unknown;
  /** In milliseconds; without it the work ends by `stop` alone. */
  readonly longest?: number;
}

/** Does some work in a frame of its own, which is removed when there is an answer. */
export function inSandbox<Answer>({page, title, script, input, longest}: Work): SandboxRun<Answer> {
  const frame = h("iframe", {sandbox: "allow-scripts", hidden: true, title, src: page});
  const ended = new AbortController();
  let stop = () => {};
  let late: ReturnType<typeof setTimeout> | undefined;
  const result = new Promise<Answer>((resolve, reject) => {
    const listen = ({data, source}: MessageEvent) => {
      if (source !== frame.contentWindow) return;
      if (data.ready) frame.contentWindow?.postMessage({script, input}, "*");
      else if (data.tooLarge) reject(new Error(t("notebook.tooLarge")));
      else if (data.error) reject(new Error(String(data.error)));
      else resolve(data as Answer);
    };
    addEventListener("message", listen, {signal: ended.signal});
    stop = () => reject(new DOMException(t("notebook.stopped"), "AbortError"));
    if (longest) late = setTimeout(() => reject(new Error(t("notebook.tooSlow", {seconds: longest / 1000}))), longest);
    document.body.append(frame);
  }).finally(() => {
    clearTimeout(late);
    ended.abort();
    frame.remove();
  });
  return {result, stop: () => stop()};
}
