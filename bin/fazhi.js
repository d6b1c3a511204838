#!/usr/bin/env node
import {compiled} from "./compiled.js";

await import((await compiled()).cli);
