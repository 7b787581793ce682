import { Argument, Option, type Command } from "commander";
import { SCOPES, type Scope, type Tokens } from "../server/tokens/token.js";
import { visible } from "../export/report/wrap.js";
import { storeOption, withStore, type StoreOptions } from "./store.js";
import { print, tell } from "./terminal.js";
import { UsageError } from "./usage.js";

interface MakeOptions extends StoreOptions {
  readonly scope: Scope[];
  readonly days: string;
}

export function tokenCommand(program: Command): void {
  const token = program
    .command("token")
    .summary("who may write to a served store")
    .description("Makes, lists and revokes the tokens by which people review and keep through the server.")
    .addHelpText("after", "\nExample:\n  hearsay token make ann --scope review --days 90");
  storeOption(token.command("make"))
    .description("Prints a new token; it cannot be shown again.")
    .argument("<name>", "whose token it is; decisions are kept under this name")
    .addOption(
      new Option("--scope <scope...>", "what it may do: review, adjudicate what coders dispute, ingest")
        .choices(SCOPES)
        .default(["review"], "review"),
    )
    .addOption(new Option("--days <number>", "how long it is valid").default("90"))
    .action(async (name: string, { store, scope, days }: MakeOptions) => {
      if (!/^[1-9]\d{0,3}$/.test(days)) throw new UsageError(`--days takes a number from 1 to 9999, not "${days}".`);
      if (!/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,59}$/u.test(name))
        throw new UsageError("A name has up to 60 letters, digits, spaces and . _ @ -, for example: ann");
      await withTokens({ store }, async (tokens) => {
        const made = await tokens.make(name, scope, Number(days));
        await print([`${made.token}\n`]);
        tell(
          `hearsay: ${made.kept.id} for ${name} (${scope.join(", ")}), valid until ${made.kept.expires.slice(0, 10)}.`,
        );
      });
    });
  storeOption(token.command("list"))
    .description("Lists the tokens there are, never their secrets.")
    .action(async ({ store }: StoreOptions) =>
      withTokens({ store }, async (tokens) => {
        const lines = (await tokens.list()).map(({ id, coder, scopes, expires, revoked }) =>
          [id, visible(coder), scopes.join(","), `until ${expires.slice(0, 10)}`, ...(revoked ? ["revoked"] : [])].join(
            "\t",
          ),
        );
        await print(lines.map((line) => `${line}\n`));
        if (!lines.length) tell("hearsay: there are no tokens; hearsay token make NAME makes one.");
      }),
    );
  storeOption(token.command("revoke"))
    .description("Makes a token invalid at once.")
    .addArgument(new Argument("<id>", "its id, as `hearsay token list` shows it"))
    .action(async (id: string, { store }: StoreOptions) =>
      withTokens({ store }, async (tokens) => {
        if (!(await tokens.revoke(id)))
          throw new UsageError(`There is no valid token ${id}; hearsay token list shows them.`);
        tell(`hearsay: ${id} is revoked.`);
      }),
    );
}

async function withTokens(options: StoreOptions, work: (tokens: Tokens) => Promise<void>): Promise<void> {
  const { Tokens: Opened } = await import("../server/tokens/token.js");
  await withStore(options, (store) => work(new Opened(store)));
}
