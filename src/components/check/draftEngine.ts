/** The worker that checks drafts, and all that it is given before a draft. It runs behind a script that takes every way out of it. */
import {FileAttachment} from "observablehq:stdlib";
import type {CheckedDraft} from "../../../loaders/library.ts";
import {closeOff} from "./closeOff.js";

/** The longest that a draft may take, in milliseconds. A text of 50 kB takes a second. */
const LONGEST = 120_000;

type Answer =
  | {readonly checked: CheckedDraft}
  | {readonly refused: {readonly zh: string; readonly en: string}}
  | {readonly failed: string};

/** Data as they are handed over; none of them depends on a draft. */
async function fetched() {
  const take = async (href: string) => {
    const answer = await fetch(href);
    if (!answer.ok) throw new Error(`${answer.status} ${href}`);
    return answer;
  };
  const [knowledge, dictionary, pdf, site] = await Promise.all([
    take(FileAttachment("../../vendor/knowledge.json").href).then((answer) => answer.text()),
    take(FileAttachment("../../vendor/dictionary.txt").href).then((answer) => answer.text()),
    take(FileAttachment("../../vendor/pdfjs.bin").href).then((answer) => answer.arrayBuffer()),
    take(FileAttachment("../../data/pages/base.json").href).then((answer) => answer.json())
  ]);
  return {knowledge, dictionary, pdf: new Uint8Array(pdf), site};
}

let data: ReturnType<typeof fetched> | undefined;
let worker: Worker | undefined;

/** Fetches everything and starts the worker. A failure can be tried again. */
export async function ready(): Promise<void> {
  data ??= fetched();
  data.catch(() => {
    data = undefined;
  });
  const given = await data;
  if (worker) return;
  worker = new Worker(FileAttachment("../../vendor/draft.worker.js").href);
  worker.postMessage(given);
}

/** Checks a draft. Before it is touched, the page is cut off from the network. Null where the worker had to be stopped. */
export async function check(draft: File): Promise<Answer | null> {
  await ready();
  closeOff();
  const running = worker!;
  const answer = await new Promise<Answer | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), LONGEST);
    running.onmessage = ({data}: MessageEvent<{answer?: Answer}>) => {
      // pdf.js speaks here too.
      if (!data.answer) return;
      clearTimeout(timer);
      resolve(data.answer);
    };
    running.onerror = ({message}) => {
      clearTimeout(timer);
      resolve({failed: message});
    };
    running.postMessage(draft);
  });
  if (answer === null) {
    running.terminate();
    worker = undefined;
  }
  return answer;
}
