/** The title of a panel. */
import type {Spec} from "../chart/chart.js";
import type {Panel} from "./panels.js";

/** A specification under the title of its panel. */
export const titled = (panel: Panel, spec: Spec): Spec =>
  panel.title
    ? {
        title: {text: panel.title, anchor: "start", fontSize: 13, fontWeight: 600, color: "var(--ink)", offset: 10},
        ...spec
      }
    : spec;
