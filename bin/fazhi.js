#!/usr/bin/env node
import {compiled} from "./compiled.js";

const {cli} = await compiled().catch((error) => {
  if (!["EACCES", "EPERM", "EROFS", "ENOSPC"].includes(error.code)) throw error;
  console.error(
    `fazhi: ${error.path}: the program cannot be written there (${error.code}). Make room, or start it once as a user who may write. 无法写入，请腾出空间，或由有权限的用户先运行一次。`
  );
  process.exit(1);
});
await import(cli);
