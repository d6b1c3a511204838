/** Characters that mean something to TeX, as TeX prints them. BibTeX counts braces even behind a backslash, so that these have names. */
const printed: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "%": "\\%",
  "#": "\\#",
  $: "\\$",
  "&": "\\&",
  _: "\\_"
};

const literal = (words: string) => words.replace(/[\\{}~^%#$&_]/g, (sign) => printed[sign]!);

/** An address stands as it is, but for what would end its field. */
const address = (url: string) => url.replace(/[\\{}]/g, encodeURIComponent);

const verbatim = new Set(["id", "type"]);

/** A work in CSL-JSON whose words are nothing but words to TeX: a title can neither end its field nor be a command. */
export function escapedForTex<Work>(work: Work, field = ""): Work {
  if (typeof work === "string") return (field === "URL" ? address(work) : literal(work)) as Work;
  if (Array.isArray(work)) return work.map((part) => escapedForTex(part, field)) as Work;
  if (typeof work !== "object" || work === null) return work;
  const fields = Object.entries(work).map(([name, value]) => [
    name,
    verbatim.has(name) ? value : escapedForTex(value, name)
  ]);
  return Object.fromEntries(fields) as Work;
}
