/** The frame's own policy: its code may run, in a worker made of text, and fetch nothing at all. */
const policy = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:";

/**
 * A page for a frame without rights (`sandbox="allow-scripts"`): it puts the code it is sent behind the library, runs both in a worker, and
 * passes on what that says. A page of its own because a frame made of text would be under the policy of the page around it.
 */
export const sandbox = (library: string): string => `<!doctype html>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Arquero</title>
<script>
const library = ${JSON.stringify(library).replaceAll("<", "\\u003c")};
addEventListener("message", ({data: {script, results}}) => {
  const text = new Blob([library, "\\n", script], {type: "text/javascript"});
  const worker = new Worker(URL.createObjectURL(text));
  worker.onmessage = ({data}) => parent.postMessage(data, "*");
  worker.onerror = ({message}) => parent.postMessage({error: message}, "*");
  worker.postMessage(results);
});
parent.postMessage({ready: true}, "*");
</script>
`;
