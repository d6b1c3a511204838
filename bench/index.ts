/** All benchmarks that need no browser, one after another: `npm run bench`. `bench/page.ts` measures the built site in a browser. */
import {spawnSync} from "node:child_process";

for (const name of ["read", "pipeline", "reuse"]) {
  console.log(`\n# ${name}`);
  const {status} = spawnSync("npx", ["tsx", `bench/${name}.ts`], {stdio: "inherit"});
  if (status) process.exitCode = 1;
}
