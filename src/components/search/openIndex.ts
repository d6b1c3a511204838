/** The search index of the site. */
import {FileAttachment} from "observablehq:stdlib";
import type {Characters, Directory, Spellings} from "../../shared/search/directory.js";
import {RangedFile} from "../store/rangedFile.js";
import {IndexReader} from "./indexReader.js";
import type {Reading} from "./pinyinSpelling.js";

const postings = FileAttachment("../../data/search/postings.bin").href;
const texts = FileAttachment("../../data/search/texts.bin").href;

let opened: Promise<IndexReader> | undefined;

/** The index; its directory is read once. A failure may be tried again. */
export function openIndex(): Promise<IndexReader> {
  opened ??= FileAttachment("../../data/search/directory.json")
    .json()
    .then((directory) => new IndexReader(directory as Directory, new RangedFile(postings), new RangedFile(texts)));
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

let spelled: Promise<readonly Reading[]> | undefined;

/** The vocabulary by its pinyin, the commonest first. */
export function vocabulary(): Promise<readonly Reading[]> {
  spelled ??= FileAttachment("../../data/search/spellings.json").json().then(readingsIn);
  spelled.catch(() => {
    spelled = undefined;
  });
  return spelled;
}

function readingsIn(spellings: unknown): Reading[] {
  const {words, pinyin} = spellings as Spellings;
  const readings = pinyin.split(" ");
  return words.split(" ").map((word, i) => ({word, pinyin: readings[i]!}));
}

let counted: Promise<readonly Characters[]> | undefined;

/** The characters of each report, in the order of the index. */
export function characters(): Promise<readonly Characters[]> {
  counted ??= FileAttachment("../../data/search/characters.json").json() as Promise<readonly Characters[]>;
  counted.catch(() => {
    counted = undefined;
  });
  return counted;
}
