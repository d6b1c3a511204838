import {knowledgeText} from "../../loaders/index.ts";

process.stdout.write(await knowledgeText());
