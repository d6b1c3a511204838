/** A row of choices of which one holds. */
import {h} from "../base/element.js";

interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Why it cannot be chosen now; shown when pointed at. */
  readonly off?: string | null;
}

export function segments<Value extends string>(
  label: string,
  choices: readonly Segment<Value>[],
  chosen: Value,
  choose: (value: Value) => void
): HTMLElement {
  return h(
    "div",
    {class: "field"},
    h("span", {class: "label"}, label),
    h(
      "div",
      {class: "segments", role: "group", "aria-label": label},
      choices.map(({value, label, off}) =>
        h(
          "button",
          {
            type: "button",
            "aria-pressed": value === chosen ? "true" : "false",
            disabled: Boolean(off),
            title: off,
            onclick: () => choose(value)
          },
          label
        )
      )
    )
  );
}
