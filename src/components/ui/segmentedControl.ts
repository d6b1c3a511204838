/** A row of choices of which one holds. */
import {h} from "../base/element.js";
import {say, t} from "../base/language.js";

let groups = 0;

interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Why it cannot be chosen now; told in a line below. */
  readonly off?: string | null;
}

export function segments<Value extends string>(
  label: string,
  choices: readonly Segment<Value>[],
  chosen: Value,
  choose: (value: Value) => void
): HTMLElement {
  const reasons = [...new Set(choices.flatMap(({off}) => off || []))].map((why) =>
    t("segments.off", {
      choices: choices
        .filter(({off}) => off === why)
        .map(({label}) => label)
        .join(say("、", ", ")),
      why
    })
  );
  const told = `segments-${++groups}`;
  return h(
    "div",
    {class: "field"},
    h("span", {class: "label"}, label),
    h(
      "div",
      {class: "segments", role: "group", "aria-label": label, "aria-describedby": reasons.length ? told : null},
      choices.map(({value, label, off}) =>
        h(
          "button",
          {
            type: "button",
            "aria-pressed": value === chosen ? "true" : "false",
            disabled: Boolean(off),
            onclick: () => choose(value)
          },
          label
        )
      )
    ),
    reasons.length > 0 && h("small", {class: "off", id: told}, reasons.join(say("；", "; ")))
  );
}
