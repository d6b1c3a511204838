/**
 * Stands in pages of others, beside frames of ours: gives each frame the height that its content tells. Only messages of this
 * script's own origin count, and only the frame that one comes from changes.
 */
const own = new URL((document.currentScript as HTMLScriptElement).src).origin;
/** In pixels; beyond these a height is a mistake. */
const [least, most] = [80, 20_000];

addEventListener("message", ({data, origin, source}: MessageEvent) => {
  if (origin !== own || data?.fazhi !== "height" || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === source) frame.height = String(Math.min(most, Math.max(least, Math.ceil(data.height))));
});
