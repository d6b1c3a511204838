import {createHash} from "node:crypto";

const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The scripts that stand in a page and run; what is only data (JSON-LD) is none. */
export const inlineScripts = (page: string): string[] =>
  [...page.matchAll(/<script(?![^>]*\b(?:src|type="application\/ld\+json")[=>])[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text]) => text!
  );

/**
 * The content security policy of pages with these inline scripts: nothing from any other host but the data set from `data`, no script but
 * files of the site and these. Vega and the tooltips set styles in place; the engine is WebAssembly in a worker; frames of our own run the
 * scripts and draw the charts that readers write.
 */
export function policy(scripts: readonly string[], data: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${[...new Set(scripts)].map(sha256).join(" ")}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${data && ` ${data}`}`,
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'self'",
    "form-action 'self'"
  ].join("; ");
}
