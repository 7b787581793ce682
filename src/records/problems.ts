/**
 * What the program answers to a request it does not carry out, in one catalogue: the HTTP status and one sentence that
 * says what to do. `{name}` is filled in by `problem()`. Messages about documents are in `messages.ts`.
 */
export const PROBLEMS = {
  "bad-path": { status: 400, text: "The path is not one of ours: write it as in /openapi.json, in UTF-8." },
  "bad-parameter": { status: 400, text: "{name} does not fit: {reason}." },
  "bad-cursor": { status: 400, text: "The cursor is none of this store's: start without one." },
  "bad-query": { status: 400, text: "The words to search for cannot be read: {reason}." },
  "token-needed": {
    status: 401,
    text: "This needs a token: make one with `hearsay token`, and send it as Authorization: Bearer.",
  },
  "token-unknown": { status: 401, text: "The token is unknown, revoked or expired: make one with `hearsay token`." },
  "scope-missing": { status: 403, text: "The token may not do this: it needs the scope {scope}." },
  "other-site": { status: 403, text: "The request comes from another site; only this server's own page may send it." },
  "not-found": { status: 404, text: "There is no {what}." },
  "no-csv": { status: 404, text: "There is no CSV of this: ask for it without .csv." },
  "method-not-allowed": { status: 405, text: "The path does not take {method}." },
  "does-not-fit": { status: 409, text: "{reason}." },
  "too-large": { status: 413, text: "The body is larger than {limit}: send less." },
  "wrong-type": { status: 415, text: "The body is {type}; send {wanted}." },
  "host-refused": {
    status: 421,
    text: "This server does not go by the name in Host; start it with --allow-host to let that name in.",
  },
  "bad-body": { status: 422, text: "The body does not fit: {reason}." },
  "too-many": { status: 429, text: "Too many requests: come back in {seconds} s." },
  fault: { status: 500, text: "The server failed at this; the fault is in its log." },
  busy: { status: 503, text: "The server has too much in hand: come back in {seconds} s." },
  "too-slow": { status: 503, text: "It took longer than {seconds} s: ask for less at once." },
} as const satisfies Record<string, { status: number; text: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** A request that is not carried out. Faults of our own are plain errors. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: (typeof PROBLEMS)[ProblemCode]["status"];

  constructor(
    readonly code: ProblemCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    const { status, text } = PROBLEMS[code];
    super(text.replace(/\{([a-z]+)\}/g, (_, name: string) => String(values[name] ?? "")));
    this.status = status;
  }
}
