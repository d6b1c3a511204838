/** The rules that a site is held against before it is published, in the order in which they are told. */
import {age} from "./rules/age.ts";
import {limits} from "./rules/hostLimits.ts";
import {languages} from "./rules/languages.ts";
import {findings} from "./rules/openFindings.ts";
import {links} from "./rules/pageLinks.ts";
import {publisher} from "./rules/publisher.ts";
import {sharedPaths} from "./rules/sharedPaths.ts";
import {policy} from "./rules/strictPolicy.ts";
import {hostFiles} from "./rules/wantedFiles.ts";
import type {Fault, Site, SiteRule} from "./site.ts";

const rules: readonly SiteRule[] = [limits, hostFiles, sharedPaths, links, languages, policy, publisher, age, findings];

/** All faults of a site, each with the name of its rule. */
export const siteFaults = (site: Site): (Fault & {readonly rule: string})[] =>
  rules.flatMap(({name, run}) => run(site).map((fault) => ({...fault, rule: name})));
