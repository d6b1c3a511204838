import {createHash} from "node:crypto";
import {cp, mkdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {csvFormat, csvParse} from "d3-dsv";

/** A report that tries everything: markup, script, Markdown, SQL, templates, formulas, controls of direction, a path. */
const hostileText = [
  "<script>globalThis.harmed=1</script>武山县2022年法治政府建设情况报告",
  "一、<img src=x onerror=globalThis.harmed=2>组织领导",
  '=HYPERLINK("https://example.com","点")县委常委会会议研究法治建设工作3次。',
  "+1+1,收到行政复议申请12件,审结'); DROP TABLE reports; --10件。",
  "@SUM(1,1)调解纠纷99件,**调解**[成功率](javascript:globalThis.harmed=3)98%。",
  "\u202e反向\u2066文字\u2069，办理法律援助案件5件。",
  "../../etc/passwd 受理信访事项20件,见《<b onmouseover=globalThis.harmed=4>条例</b>》。",
  "$" + "{globalThis.harmed=5} {{7*7}} <svg onload=globalThis.harmed=6> 办理公证6件。",
  "二、存在问题",
  '"><iframe src=javascript:globalThis.harmed=7></iframe>执法力量不足。',
  "三、下一年工作安排",
  "2023年，组织培训不少于4次。",
  ""
].join("\n");

const row = {
  report: "620524-2022",
  file: "hostile.txt",
  area: "620524",
  year: "2022",
  yearBasis: "stated",
  title: '<img src=x onerror=globalThis.harmed=8>=1+1"报告',
  issuer: "=cmd|'/c calc'!A1",
  published: "2023-03-01",
  genre: "government_report",
  url: 'https://example.com/"><script>globalThis.harmed=9</script>',
  note: "-2+3",
  noteEn: "-2+3"
};

/** Writes a data folder that holds this report only, with the project's lexicons and a part of its codebook. */
export async function writeHostile(dir: string): Promise<void> {
  await mkdir(join(dir, "reports"), {recursive: true});
  for (const kept of ["lexicons", "areas", "codebook"])
    await cp(join("data", kept), join(dir, kept), {recursive: true});
  const codebook = csvParse(await readFile("data/codebook/indicators.csv", "utf8"));
  const few = codebook.filter(({id}) => /^(reconsideration|mediation|leadership|legal_aid)\./.test(id!));
  await writeFile(join(dir, "codebook/indicators.csv"), csvFormat(few, codebook.columns));
  const ids = new Set(few.map(({id}) => id));
  const references = {
    states: ["indicator"],
    "kinds-of-subject": ["indicator"],
    crosswalk: ["indicator"],
    computed: ["numerator", "denominator"]
  };
  for (const [name, columns] of Object.entries(references)) {
    const file = join("codebook", `${name}.csv`);
    const rows = csvParse(await readFile(join("data", file), "utf8"));
    await writeFile(
      join(dir, file),
      csvFormat(
        rows.filter((row) => columns.every((column) => ids.has(row[column]))),
        rows.columns
      )
    );
  }
  await writeFile(join(dir, "reports", row.file), hostileText);
  const sha256 = createHash("sha256").update(hostileText).digest("hex");
  await writeFile(join(dir, "reports/catalogue.csv"), csvFormat([{...row, sha256}]));
}
