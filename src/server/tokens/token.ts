/**
 * Tokens let people write: `hs_<id>_<secret>`. The secret is 32 random bytes; only its SHA-256 is kept (a hash made slow
 * on purpose is for words that people choose). Making and revoking are lines of the store's log: nobody's line is lost
 * when two write at once, and the chain shows when one is taken out.
 */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { canonical } from "../../review/canonical.js";
import { TOKENS, type DecisionBody, type Store } from "../../store/index.js";

export const SCOPES = ["review", "adjudicate", "ingest"] as const;
export type Scope = (typeof SCOPES)[number];

const Kept = z.strictObject({
  id: z.string(),
  hash: z.string(),
  coder: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  created: z.iso.datetime(),
  expires: z.iso.datetime(),
  revoked: z.iso.datetime().optional(),
});
const Line = z.discriminatedUnion("act", [
  Kept.omit({ revoked: true }).extend({ act: z.literal("make") }),
  z.strictObject({ act: z.literal("revoke"), id: z.string(), revoked: z.iso.datetime() }),
]);
export type Kept = z.infer<typeof Kept>;

/** Who may do what; `coder` null for one without a token. */
export interface Session {
  readonly coder: string | null;
  readonly scopes: readonly Scope[];
}
export const NOBODY: Session = { coder: null, scopes: [] };

const PAGE = 1_000;
const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

export class Tokens {
  constructor(
    readonly store: Pick<Store, "decide" | "decisions">,
    readonly now: () => Date = () => new Date(),
  ) {}

  async list(): Promise<Kept[]> {
    const tokens = new Map<string, Kept>();
    for (let since = 0; ;) {
      const page = await this.store.decisions({ subject: TOKENS, since, limit: PAGE });
      for (const { body, n } of page) {
        since = n;
        const { kind: _k, subject: _s, by: _b, ...rest } = body;
        const { act, ...line } = Line.parse(rest);
        const had = tokens.get(line.id);
        if (act === "make") tokens.set(line.id, line as Kept);
        else if (had) tokens.set(line.id, { ...had, ...line });
      }
      if (page.length < PAGE) return [...tokens.values()];
    }
  }

  /** The token as its holder has to send it; it cannot be had again. `days`: how long it is valid. */
  async make(coder: string, scopes: readonly Scope[], days: number): Promise<{ token: string; kept: Kept }> {
    const id = randomBytes(4).toString("hex");
    const secret = randomBytes(32).toString("base64url");
    const now = this.now();
    const kept: Kept = {
      id,
      hash: hashOf(secret),
      coder,
      scopes: [...scopes],
      created: now.toISOString(),
      expires: new Date(now.getTime() + days * 86_400_000).toISOString(),
    };
    await this.#append({ act: "make", ...kept });
    return { token: `hs_${id}_${secret}`, kept };
  }

  /** False when there is no such token, or it was revoked before. */
  async revoke(id: string): Promise<boolean> {
    const found = (await this.list()).find((each) => each.id === id && !each.revoked);
    if (found) await this.#append({ act: "revoke", id, revoked: this.now().toISOString() });
    return found !== undefined;
  }

  /** Who sent it; undefined when it is unknown, revoked or expired. */
  async session(token: string): Promise<Session | undefined> {
    const [, id, secret] = /^hs_([0-9a-f]{8})_([\w-]{43})$/.exec(token) ?? [];
    if (id === undefined || secret === undefined) return undefined;
    const kept = (await this.list()).find((each) => each.id === id);
    if (!kept || kept.revoked || kept.expires <= this.now().toISOString()) return undefined;
    if (!timingSafeEqual(Buffer.from(kept.hash), Buffer.from(hashOf(secret)))) return undefined;
    return { coder: kept.coder, scopes: kept.scopes };
  }

  async #append(line: z.input<typeof Line>): Promise<void> {
    const body = { kind: "token", subject: TOKENS, by: "hearsay token", ...line };
    await this.store.decide(JSON.parse(canonical(body)) as DecisionBody);
  }
}
