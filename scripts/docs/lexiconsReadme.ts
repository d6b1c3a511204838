import type {KnowledgeFile} from "../../loaders/knowledge/file.ts";
import {knowledgeFiles} from "../../loaders/knowledge/schema.ts";

const introduction = `# 词库 · Lexicons
程序对报告语言的了解，存为 CSV 文件（UTF-8，首行为列名），每个文件一类。增删一行不需要改程序；写错的行会被点名拒绝，其余照常。
本页由 \`npm run docs\` 根据 \`loaders/knowledge/\` 生成，请勿手改。

What the stages know about the language of the reports, as CSV files (UTF-8, a header row), one a kind of knowledge. Adding a row needs no
code. A row that does not hold is refused by name and the rest goes on; a file that is missing or has another header ends the run. This page
is made by \`npm run docs\` from \`loaders/knowledge/\`: do not edit it by hand.`;

/** The README of \`data/lexicons/\`: what each file and each column holds. */
export function lexiconsReadme(): string {
  const files = Object.values(knowledgeFiles.lexicons) as KnowledgeFile[];
  return [
    introduction,
    "## 文件 · Files",
    table(
      ["file", "read by", "一行是 · a row is"],
      files.map((file) => [nameOf(file), file.readBy.join(", "), `${file.row[0]}<br>${file.row[1]}`])
    ),
    `## 列 · Columns
\`*\` marks the columns that identify a row; two rows with the same are refused. 标 \`*\` 的列合起来标识一行，不得重复。`,
    table(
      ["file", "column", "可填 · may hold"],
      files.flatMap((file) =>
        Object.entries(file.columns).map(([column, {zh, en}], i) => [
          i === 0 ? nameOf(file) : "",
          `\`${column}\`${file.key.includes(column) ? " *" : ""}`,
          `${zh}<br>${en}`
        ])
      )
    )
  ]
    .join("\n\n")
    .concat("\n");
}

const nameOf = ({path, optional}: KnowledgeFile) =>
  `\`${path.replace("lexicons/", "")}\`${optional === "file" ? "（可无 optional）" : ""}`;

/** A table of Markdown; a sign that parts cells is written as text. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/(?<!`)\*(?!`| *$)/g, "\\*")).join(" | ")} |`;
  return [line(header), `|${"---|".repeat(header.length)}`, ...rows.map(line)].join("\n");
}
