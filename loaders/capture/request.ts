/** The answer of a server, after redirects. */
export interface Answer {
  /** The address that answered. */
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** How a request is made. */
export interface RequestLimits {
  /** Milliseconds until a server that does not answer is given up. */
  readonly timeout: number;
  /** Bytes of an answer at most. */
  readonly bytes: number;
}

/** Why an address could not be fetched, in Chinese and English; `isLasting` where another try would give the same. */
export class RequestError extends Error {
  override readonly name = "RequestError";

  constructor(
    readonly zh: string,
    readonly en: string,
    readonly isLasting: boolean,
    /** Milliseconds that the server asks to wait. */
    readonly wait = 0
  ) {
    super(`${en} ${zh}`);
  }
}

const MOST_REDIRECTS = 5;
const LONGEST_WAIT = 60_000;
const userAgent = "fazhi-atlas (archives public reports; obeys robots.txt)";

/**
 * Fetches an address, following redirects that `allows` lets pass. Throws a `RequestError` where the answer is none: too slow, too
 * large, a redirect in a circle or to where nobody may go, a server that is down or asks to wait.
 */
export async function request(
  address: string,
  headers: Readonly<Record<string, string>>,
  {timeout, bytes}: RequestLimits,
  allows: (url: string) => Promise<boolean> = async () => true
): Promise<Answer> {
  let url = address;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const answer = await once(url, headers, timeout, bytes);
    const next = answer.status >= 300 && answer.status < 400 ? answer.headers.location : undefined;
    if (next === undefined) return checked(answer);
    const to = new URL(next, url);
    if (!/^https?:$/.test(to.protocol))
      throw new RequestError("转到的地址不是网页。", "it redirects to what is no page.", true);
    if (!(await allows(to.href))) throw new RequestError("robots.txt 不许抓取。", "robots.txt forbids it.", true);
    url = to.href;
  }
  throw new RequestError("转址过多。", "it redirects too often.", true);
}

function checked(answer: Answer): Answer {
  const {status, headers} = answer;
  if (status === 429 || status >= 500) {
    const asked = 1000 * Number(headers["retry-after"] ?? 0);
    throw new RequestError(
      `服务器回答 ${status}。`,
      `the server answers ${status}.`,
      false,
      Number.isFinite(asked) ? Math.min(Math.max(0, asked), LONGEST_WAIT) : 0
    );
  }
  return answer;
}

async function once(
  url: string,
  headers: Readonly<Record<string, string>>,
  timeout: number,
  limit: number
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      headers: {"user-agent": userAgent, ...headers},
      redirect: "manual",
      signal: AbortSignal.timeout(timeout)
    });
    return {
      url,
      status: response.status,
      statusText: response.statusText,
      headers: Object.fromEntries(response.headers),
      body: await body(response, limit)
    };
  } catch (error) {
    if (error instanceof RequestError) throw error;
    const isSlow = error instanceof Error && error.name === "TimeoutError";
    throw isSlow
      ? new RequestError("服务器没有及时回答。", "the server does not answer in time.", false)
      : new RequestError("连接不上。", "it cannot be reached.", false);
  }
}

async function body(response: Response, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > limit) throw new RequestError(`超过 ${limit} 字节。`, `it is longer than ${limit} bytes.`, true);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
