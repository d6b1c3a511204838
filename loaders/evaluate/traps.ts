import type {Drawn} from "./panelScore.ts";

/** A figure as a row of `measurements` has it. */
export interface PanelRow extends Drawn {
  readonly quote: string;
}

/** A figure whose period or scope its own clause does not tell; one object a line. */
export interface Trap {
  readonly report: string;
  /** As it stands in the text: 2877件. */
  readonly number: string;
  readonly annual: boolean;
  /** The kind of trap: "term-heading", "plan-without-modal" … */
  readonly type: string;
}

const squeezed = (text: string) => text.replace(/\s+/g, "");

/** Traps of each outcome; `unread` are those whose number the program gave no indicator. */
export function trapScore(traps: readonly Trap[], rows: readonly PanelRow[]) {
  const outcome = ({report, number, annual}: Trap) => {
    const same = rows.filter(
      (row) => row.indicator && row.report === report && squeezed(row.quote) === squeezed(number)
    );
    if (!same.length) return "unread";
    return same.some(({comparable}) => comparable) === annual ? "right" : "wrong";
  };
  const told = traps.map((trap) => ({...trap, outcome: outcome(trap)}));
  const of = (name: string) => told.filter((trap) => trap.outcome === name);
  return {right: of("right"), wrong: of("wrong"), unread: of("unread")};
}
