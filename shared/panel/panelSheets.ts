import type {PanelColumn} from "./columns.js";

/** A cell as write-excel-file takes it; a text is a text cell, never a formula. */
type SheetCell =
  | {readonly value: string; readonly type?: StringConstructor; readonly fontWeight?: "bold"; readonly wrap?: true}
  | number
  | null;

/** A panel as the two sheets of a workbook: its rows under names and labels, and how to read them. */
export function panelSheets(columns: readonly PanelColumn[], readme: string) {
  const head = columns.map(({name}): SheetCell => ({value: name, fontWeight: "bold"}));
  const labels = columns.map(({label}): SheetCell => ({value: label, type: String, wrap: true}));
  const rows = columns[0]!.values.map((_, row) =>
    columns.map(({values}): SheetCell => {
      const value = values[row] ?? null;
      return typeof value === "string" ? {value, type: String} : value;
    })
  );
  return [
    {sheet: "panel", data: [head, labels, ...rows], stickyRowsCount: 2, stickyColumnsCount: 4},
    {
      sheet: "说明 about",
      data: readme.split("\n").map((line): SheetCell[] => [{value: line, type: String}]),
      columns: [{width: 120}]
    }
  ];
}
