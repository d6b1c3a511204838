/** The frame's own policy: its code may run, in a worker made of text, and fetch nothing at all. */
const policy = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:";

/** More characters and values than this in one answer are not passed on: the page around would be busy with them. */
const MOST_SIGNS = 40_000_000;

/**
 * A page for a frame without rights (`sandbox="allow-scripts"`): it puts the script it is sent behind the library, runs both in a worker,
 * and passes on the worker's answer. A page of its own because a frame made of text would be under the policy of the page around it.
 *
 * It runs nothing in the origin of a site: opened as a window, or in a frame with rights, it refuses. It listens to the page around
 * it alone, and runs one script; for the next one the page around makes another frame.
 */
export const sandbox = (title: string, library: string): string => `<!doctype html>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<script>
const library = ${JSON.stringify(library).replaceAll("<", "\\u003c")};
const size = (value) =>
  typeof value === "string" ? value.length
  : typeof value !== "object" || value === null ? 8
  : Object.entries(value).reduce((sum, [key, part]) => sum + key.length + size(part), 0);
const answer = (data) => parent.postMessage(size(data) > ${MOST_SIGNS} ? {tooLarge: true} : data, "*");
let started = false;
if (self.origin !== "null" || parent === self) {
  document.documentElement.textContent = "This page runs scripts for the notebook, in a frame without rights, and nowhere else.";
} else {
  addEventListener("message", ({source, data: {script, input}}) => {
    if (source !== parent || started) return;
    started = true;
    const text = new Blob([library, "\\n", script], {type: "text/javascript"});
    const worker = new Worker(URL.createObjectURL(text));
    worker.onmessage = ({data}) => answer(data);
    worker.onerror = ({message}) => answer({error: String(message)});
    worker.postMessage(input);
  });
  parent.postMessage({ready: true}, "*");
}
</script>
`;
