import {latin1} from "./latin1.ts";

const metaCharset = /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i;

const labels: readonly [RegExp, string][] = [
  [/^(?:gb2312|gbk|gb18030|gb_2312-80|x-gbk)$/i, "gb18030"],
  [/^(?:big5|big5-hkscs|x-x-big5)$/i, "big5"]
];

/** The encoding that an HTML page declares, where it is one that only a declaration can tell; else null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, 4096));
  const label = metaCharset.exec(head)?.[1] ?? "";
  return labels.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}
