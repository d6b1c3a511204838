/** Buttons that copy, and the line beside them that says so. */
import {h} from "../base/element.js";

/** A line that confirms a copy: read out, and shown faintly. */
export const copyStatus = (): HTMLElement => h("span", {role: "status", class: "quiet"});

/** A button that copies what `text` gives; then `status` says `done`. */
export function copyButton(
  label: string,
  text: () => string | Promise<string>,
  status: HTMLElement,
  done: string
): HTMLElement {
  const copy = async () => {
    await navigator.clipboard.writeText(await text());
    status.textContent = done;
  };
  return h("button", {type: "button", onclick: copy}, label);
}
