import type {Finding} from "../types.ts";
import {notice} from "./notices.ts";

/** pdf.js tells of what it passes over in one way only: a line of the console that begins so. */
const mark = "Warning: ";
/** About the setting of pdf.js or the look of glyphs; no letter of the text depends on it. */
const harmless =
  /^(?:TT: |fetchStandardFontData|Setting up fake worker|Cannot (?:polyfill|load|access)|`?standardFontDataUrl)/;
/** So many different warnings are told in words. */
const SHOWN = 3;
/** The length of a warning as it is told, in UTF-16 code units. */
const LONGEST = 80;

const listeners = new Set<(words: string) => void>();
let log: typeof console.log | null = null;

function listen(listener: (words: string) => void): void {
  listeners.add(listener);
  if (log) return;
  log = console.log;
  console.log = (...words: unknown[]) => {
    const [first] = words;
    if (typeof first === "string" && first.startsWith(mark))
      for (const hear of listeners) hear(first.slice(mark.length));
    else log!.apply(console, words);
  };
}

function stopListening(listener: (words: string) => void): void {
  listeners.delete(listener);
  if (listeners.size > 0 || !log) return;
  console.log = log;
  log = null;
}

/** The warnings of pdf.js until `end`. Files that are read at the same time share their warnings. */
export function warningsOfPdfjs() {
  const heard = new Map<string, number>();
  const listener = (words: string) => {
    if (!harmless.test(words)) heard.set(words, (heard.get(words) ?? 0) + 1);
  };
  listen(listener);
  return {
    findings: (): Finding[] => (heard.size ? [passedOver(heard)] : []),
    end: () => stopListening(listener)
  };
}

function passedOver(heard: ReadonlyMap<string, number>): Finding {
  const count = [...heard.values()].reduce((sum, times) => sum + times, 0);
  const told = [...heard.keys()]
    .slice(0, SHOWN)
    .map((words) => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words));
  const list = `${told.join("; ")}${heard.size > SHOWN ? "; …" : ""}`;
  return notice(
    "reader-warnings",
    "warning",
    `PDF 有损坏或不合规之处，读取时警告 ${count} 次（${list}），可能缺字或错字。请与原文件核对，或用阅读器打开后另存一份。`,
    `The PDF is damaged or irregular: its reader warned ${count} ${count === 1 ? "time" : "times"} (${list}), so letters may be missing or wrong. Compare it with the original, or open it in a viewer and save a copy.`
  );
}
