/** The tables of rules in the documentation, made from the records of the rules. `npm run docs` writes them, a test holds them. */
import {rules, seriesRules, yearRules} from "../../loaders/audit/rules.ts";
import {lookedUp, rules as reasons} from "../../loaders/measure/rejections/rejections.ts";
import {rules as repairRules} from "../../loaders/repair/rules.ts";

interface RuleTable {
  /** Its place: a file of `docs/`, between two comments that hold its name. */
  readonly file: string;
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const code = (name: string) => `\`${name}\``;
const words = (lexicons: readonly string[]) =>
  lexicons.length ? ` (${lexicons.map((name) => code(`${name}.csv`)).join(", ")})` : "";

export const ruleTables: readonly RuleTable[] = [
  {
    file: "audit.md",
    name: "rules of the audit",
    head: ["rule", "severity", "questions", "keeps silent about"],
    rows: [...rules, ...yearRules, ...seriesRules].map(({name, severities, explanationEn, lexicons, silentAbout}) => [
      code(name),
      severities.join(", "),
      explanationEn.replace(/\.$/, "") + words(lexicons),
      silentAbout
    ])
  },
  {
    file: "reading.md",
    name: "rules of repair",
    head: ["rule", "mends", "goes by"],
    rows: repairRules.map(({name, explanationEn, knownBy}) => [code(name), explanationEn.replace(/\.$/, ""), knownBy])
  },
  {
    file: "methods.md",
    name: "grounds for turning a number down",
    head: ["reason", "in words", "numbers"],
    rows: [...reasons, ...lookedUp].map(({name, en, explanationEn}) => [
      code(name),
      en,
      explanationEn.replace(/\.$/, "")
    ])
  }
];

const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

/** A document with its tables as the records have them now. Throws where a table has no place in it. */
export function documented(file: string, text: string): string {
  return ruleTables
    .filter((table) => table.file === file)
    .reduce((document, {name, head, rows}) => {
      const [start, end] = [`<!-- ${name}: written by npm run docs -->\n`, `<!-- end of ${name} -->`];
      const [from, to] = [document.indexOf(start), document.indexOf(end)];
      if (from < 0 || to < from) throw new Error(`docs/${file} has no place for the ${name}: ${start}${end}`);
      const table = [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
      return `${document.slice(0, from + start.length)}${table}\n${document.slice(to)}`;
    }, text);
}
