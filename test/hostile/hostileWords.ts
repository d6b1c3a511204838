const pieces = [
  ...'<script>alert(1)</script>|</script>|<!--|-->|<img src=x onerror=alert(1)>|javascript:alert(1)|"><svg onload=alert(1)>'.split(
    "|"
  ),
  ..."=1+1|+1|-1|@SUM(1)|=cmd|\t=1|\r=1|＝1|＋1|'; DROP TABLE reports; --|'|\"|`|;|--|/*|*/|$&|$1|$`|{{x}}".split("|"),
  ..."../|..\\|/etc/passwd|C:\\|con|nul|\\|%2e%2e%2f|a/b|.|..|index|__proto__|constructor|hasOwnProperty|toString|null|NaN".split(
    "|"
  ),
  ..."\\input{x}|{|}|}}|%|~|^|#|_|\\".split("|"),
  ..."(a+)+$|[|(|)|*|?|+|(?<=|\\1|.{0,99999}|x".split("|"),
  ..."\u0000|\u0007|\u001b[31m|\u200b|\u202e|\u2066|\u2069|\ufeff|\u2028|\u2029|\ud800|\udc00|\ufffd|\uffff".split("|"),
  ..."|,|，|。|35件|2023年|一、|《|》|（|法治|武山县|１|万|亿|http://a:b@c.d|\n|\r\n|\t".split("|"),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must not be taken for a template
  "${x}",
  "999999999999999999999",
  "1e309",
  "9".repeat(400),
  "a".repeat(3000),
  "法".repeat(3000)
];

/** Words made of what does harm where it is taken for markup, code, a formula, a query, a path or a pattern. */
export function hostile(random: () => number): string {
  const parts = 1 + Math.floor(random() * 4);
  return Array.from({length: parts}, () => pieces[Math.floor(random() * pieces.length)]!).join("");
}
