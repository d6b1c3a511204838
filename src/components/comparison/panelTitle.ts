/** The title of a panel. */
import type {Spec} from "../chart/chart.js";
import type {Panel} from "./panels.js";

/** Between a plot and the title above it, in pixels. */
const OFFSET = 10;

/** A specification under the title of its panel, `above` pixels of which are taken by marks above the plot: the same in all panels of a row. */
export const titled = (panel: Panel, spec: Spec, above = 0): Spec =>
  panel.title
    ? {
        title: {
          text: panel.title,
          anchor: "start",
          fontSize: 13,
          fontWeight: 600,
          color: "var(--ink)",
          offset: OFFSET + above,
          ...(above && {frame: "group"})
        },
        ...spec
      }
    : spec;
