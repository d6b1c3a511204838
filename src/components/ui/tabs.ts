/** Tabs of one view. Which is open is the caller's to know; arrows go from tab to tab. */
import {h} from "../base/element.js";

export function tabs<Value extends string>(
  label: string,
  choices: readonly (readonly [value: Value, label: string])[],
  chosen: Value,
  choose: (value: Value) => void
): HTMLElement {
  const buttons = choices.map(([value, text]) =>
    h(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${value}`,
        "aria-selected": value === chosen ? "true" : "false",
        tabindex: value === chosen ? 0 : -1,
        onclick: () => choose(value)
      },
      text
    )
  );
  const row = h("div", {class: "tabs", role: "tablist", "aria-label": label}, buttons);
  row.addEventListener("keydown", ({key}) => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[key];
    if (!step) return;
    const next = buttons.at((buttons.indexOf(document.activeElement as HTMLButtonElement) + step) % buttons.length);
    next?.focus();
    next?.click();
  });
  return row;
}
