/** A figure held against the bytes of its source file, in the reader's own browser: the hash of the file, and the words at the figure's place. */
import type {ReadFigure, Reading} from "../../../loaders/index.ts";
import {fill, h} from "../base/element.js";
import {t} from "../base/language.js";
import {sourceBytes} from "../store/sourceBytes.js";
import {number} from "../words/numberFormat.js";
import {visible} from "../words/repairWords.js";

type Placed = Pick<ReadFigure, "byteStart" | "byteEnd">;
type Source = Pick<Reading["report"], "sha256" | "encoding">;

/** A button that fetches the file and says below what was found. */
export function sourceCheck(figure: Placed, report: Source): HTMLElement {
  const status = h("p", {class: "quiet", role: "status"});
  const check = async () => {
    fill(status, t("check.waiting"));
    try {
      fill(status, await findings(figure, report));
    } catch (error) {
      fill(status, t("check.failed", {why: (error as Error).message}));
    }
  };
  return h("div", {class: "source-check"}, h("button", {type: "button", onclick: check}, t("check.button")), status);
}

async function findings({byteStart, byteEnd}: Placed, {sha256, encoding}: Source): Promise<HTMLElement> {
  const bytes = await sourceBytes(sha256);
  const hash = await hashOf(bytes);
  return h(
    "span",
    null,
    t("check.bytes", {bytes: number(bytes.length)}),
    hash === null ? t("check.hash.none") : t(hash === sha256 ? "check.hash.same" : "check.hash.other"),
    byteStart === null || byteEnd === null
      ? t("check.words.none")
      : [
          t("check.words", {start: number(byteStart), end: number(byteEnd)}),
          h(
            "mark",
            {lang: "zh-Hans", "data-verbatim": true},
            visible(new TextDecoder(encoding).decode(bytes.subarray(byteStart, byteEnd)))
          )
        ]
  );
}

/** SHA-256 in hexadecimal; null where the browser works none out, as on pages that come without encryption. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
