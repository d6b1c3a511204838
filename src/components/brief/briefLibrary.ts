import {type Brief, brief} from "../../shared/brief/parse.js";
import {markdownLibrary} from "../base/markdownLibrary.js";

/** A brief from its text. */
export const readBrief = async (text: string): Promise<Brief> => brief(text, await markdownLibrary());
