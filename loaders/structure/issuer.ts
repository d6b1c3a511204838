import {phraseMark} from "../lexis/signs.ts";

const body = /(?:政府|办公室|委员会|领导小组|局|厅|委|院|中心|办)$/;
const labelled =
  /(?:发布机构|发布单位|发布机关|信息来源|公开主体|发文机关|发文机构|制发机构)[ |]*[：:|]\s*((?:(?!发布|浏览|更新|作者)[^\s|：:]){4,40})/;

/** Who issues the report: the body in the signature, else the one in the title (…人民政府关于…), else the head's label. */
export function findIssuer(signature: string, title: string | null, head: string): string | null {
  const lines = signature
    .split(/\s*\n\s*|\s{2,}/)
    .map((line) => line.replace(/\s*[\d〇○零一二三四五六七八九]{4}\s*年.*$/, "").trim());
  const signed = lines.find((line) => line.length >= 4 && body.test(line) && !phraseMark.test(line));
  if (signed) return signed;
  const titled = title === null ? null : /^(?:【[^【】]*】)?《?([^《》【】]{4,40}?)关于/.exec(title)?.[1];
  if (titled && body.test(titled)) return titled;
  const named = labelled.exec(head)?.[1];
  return named && body.test(named) ? named : null;
}
