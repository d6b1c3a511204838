import {type StataValue, stataFile} from "../stata/dta.js";
import {cellReasons} from "./cells.js";
import {missingLetter, type PanelColumn} from "./columns.js";
import {reasonWords} from "./reasons.js";

const reasonList = "why";

/** A panel as a Stata file: a value that is empty has the missing value of its reason (.a no report, .c silent …), with its words. */
export function panelStata(columns: readonly PanelColumn[], label: string, notes: readonly string[]): Uint8Array {
  return stataFile({
    label,
    notes,
    valueLabels: {
      [reasonList]: Object.fromEntries(
        cellReasons.map((reason) => [missingLetter(reason), reasonWords[reason].join(" ")])
      )
    },
    variables: columns.map(({name, label, type, values, reasons}) => ({
      name,
      label,
      type,
      ...(reasons && {valueLabel: reasonList}),
      values: values.map((value, row): StataValue => {
        const reason = reasons?.[row];
        return value ?? (reason ? {missing: missingLetter(reason)} : null);
      })
    }))
  });
}
