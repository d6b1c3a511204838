import robotsParser from "robots-parser";
import {RequestError, type RequestLimits, request} from "./request.ts";

const agent = "fazhi-atlas";

/** The rules of the robots.txt of a server, asked once a server (RFC 9309: none means all, one that cannot be had means nothing). */
export class Robots {
  readonly #limits: RequestLimits;
  readonly #rules = new Map<string, Promise<Rules>>();

  constructor(limits: RequestLimits) {
    this.#limits = limits;
  }

  async allows(url: string): Promise<boolean> {
    return (await this.#of(url)).allows(url);
  }

  /** Seconds that the server wants between two requests; 0 where it does not say. */
  async delay(url: string): Promise<number> {
    return (await this.#of(url)).delay;
  }

  #of(url: string): Promise<Rules> {
    const {origin} = new URL(url);
    const rules = this.#rules.get(origin) ?? this.#ask(`${origin}/robots.txt`);
    this.#rules.set(origin, rules);
    return rules;
  }

  async #ask(address: string): Promise<Rules> {
    try {
      const {status, body} = await request(address, {}, this.#limits);
      if (status >= 400) return {allows: () => true, delay: 0};
      const parsed = robotsParser(address, new TextDecoder().decode(body));
      return {
        allows: (url) => parsed.isAllowed(url, agent) !== false,
        delay: parsed.getCrawlDelay(agent) ?? 0
      };
    } catch (error) {
      if (error instanceof RequestError) return {allows: () => false, delay: 0};
      throw error;
    }
  }
}

interface Rules {
  allows(url: string): boolean;
  readonly delay: number;
}
