import type {Row} from "../../../loaders/index.ts";
import {say} from "../base/language.js";
import {reportName} from "../store/corpusContents.js";
import {keepButton} from "./keepButton.js";

/** A mark that keeps a finding; `at` is where its sentence begins in the source text. */
export const keepFinding = (
  report: string,
  at: number,
  {rule, message, messageEn}: Pick<Row<"findings">, "rule" | "message" | "messageEn">
): HTMLElement =>
  keepButton(() => ({
    text: `{finding:${report}@${at},${rule}}`,
    label: `${reportName(report)} ${say(message, messageEn)}`
  }));
