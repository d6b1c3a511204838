import {dictionaryText} from "../../loaders/index.ts";
import {ship} from "./bundle.ts";

ship("node_modules/@node-rs/jieba/dict.txt");
process.stdout.write(dictionaryText());
