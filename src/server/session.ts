/** Who sends a request. */
import type { MiddlewareHandler } from "hono";
import { Problem } from "../records/index.js";
import type { Env } from "./room.js";
import { NOBODY, type Scope, type Session, type Tokens } from "./tokens/token.js";

/** Reads the token, when there is one. A bad one is refused even where none is needed, so that its holder learns of it. */
export const sessionGuard =
  (tokens: Tokens): MiddlewareHandler<Env> =>
  async (c, next) => {
    const header = c.req.header("authorization");
    let session: Session | undefined = NOBODY;
    if (header !== undefined) {
      const token = /^Bearer +(\S+)$/i.exec(header)?.[1];
      session = token === undefined ? undefined : await tokens.session(token);
      if (!session) throw new Problem("token-unknown");
    }
    c.set("session", session);
    await next();
  };

/** @throws Problem token-needed or scope-missing */
export function requireScope({ coder, scopes }: Session, scope: Scope): string {
  if (coder === null) throw new Problem("token-needed");
  if (!scopes.includes(scope)) throw new Problem("scope-missing", { scope });
  return coder;
}
