import {join} from "node:path";
import {panelGold, panelRows} from "../evaluate/panelReports.ts";
import {type CellError, panelScore} from "../evaluate/panelScore.ts";
import {trapScore} from "../evaluate/traps.ts";

const share = (part: number, whole: number) => (whole ? (part / whole).toFixed(3) : "-");
const values = (list: readonly number[]) => list.join(" ") || "none";

const errorLine = ({report, indicator, drawn, annual, apart}: CellError) =>
  `${report}  ${indicator}  in the series ${values(drawn)}; gold ${values(annual)}${apart.length ? `, apart ${values(apart)}` : ""}`;

/**
 * Lines on how the series of a folder of reports stand against a panel that a reader made (`data/gold/panel`, or the folder
 * `gold`): cells exactly right, precision and recall of annual values, figures kept apart. `errors` adds a line for each wrong cell.
 */
export async function panelLines(
  dir: string,
  gold: string | undefined,
  data: string,
  errors: boolean
): Promise<string[]> {
  const panel = await panelGold(gold ?? join(data, "gold", "panel"));
  const rows = await panelRows(dir, new Set([...panel.gold, ...panel.traps].map(({report}) => report)), data);
  const score = panelScore(panel.gold, rows);
  const traps = trapScore(panel.traps, rows);
  const {cells, exact, right, predicted, gold: annual, keptApart, apart, read, figures} = score;
  return [
    `cells exact      ${share(exact, cells)}  ${exact} of ${cells}`,
    `annual precision ${share(right, predicted)}  ${right} of ${predicted}`,
    `annual recall    ${share(right, annual)}  ${right} of ${annual}`,
    `kept apart       ${share(keptApart, apart)}  ${keptApart} of ${apart}`,
    `value read       ${share(read, figures)}  ${read} of ${figures}`,
    ...(panel.traps.length
      ? [
          `traps            ${traps.right.length} right, ${traps.wrong.length} wrong, ${traps.unread.length} without an indicator`
        ]
      : []),
    ...(errors
      ? [
          ...score.errors.map(errorLine),
          ...traps.wrong.map(
            ({report, number, type, annual}) => `${report}  trap ${type}: ${number} is ${annual ? "" : "not "}annual`
          )
        ]
      : [])
  ];
}
