/** The reader by keyboard: j and k from sentence to sentence, J and K from figure to figure. */
import {h} from "../base/element.js";
import {t} from "../base/language.js";

export type Step = "nextSentence" | "previousSentence" | "nextFigure" | "previousFigure" | "source" | "leave";

const steps: Readonly<Record<string, Step>> = {
  j: "nextSentence",
  k: "previousSentence",
  J: "nextFigure",
  K: "previousFigure",
  s: "source",
  Escape: "leave"
};

/** Calls `step` for the keys above, but not while something is typed, a dialog is open or a modifier is held. */
export function listen(step: (step: Step) => void): void {
  addEventListener("keydown", (event) => {
    const {target, key, ctrlKey, metaKey, altKey} = event;
    const asked = steps[key];
    if (!asked || ctrlKey || metaKey || altKey || document.querySelector("dialog[open]")) return;
    if (target instanceof Element && target.closest("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    step(asked);
  });
}

export const keyHelp = (): HTMLElement =>
  h(
    "p",
    {class: "keys quiet"},
    Object.entries(steps).map(([key, step]) =>
      h("span", null, h("kbd", null, key === "Escape" ? "Esc" : key), ` ${t(`report.key.${step}`)} `)
    )
  );
