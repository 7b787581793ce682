import { Option, type Command } from "commander";
import { UsageError } from "./usage.js";
import { storeOption, withStore, type StoreOptions } from "./store.js";
import { tell } from "./terminal.js";

interface ServeOptions extends StoreOptions {
  readonly port: string;
  readonly host: string;
  readonly allowHost: readonly string[];
  readonly log: string;
}

const EXAMPLE = "hearsay serve --store hearsay.db --port 8787";

export function serveCommand(program: Command): void {
  storeOption(program.command("serve"))
    .summary("the reading room and the API")
    .description(
      "Serves the reading room and the HTTP API. Reading needs nothing; reviewing and keeping need a token (hearsay token).",
    )
    .addOption(new Option("--port <number>", "0 takes a free one").default("8787"))
    .addOption(new Option("--host <address>", "address to listen on").default("127.0.0.1"))
    .addOption(
      new Option("--allow-host <name...>", "names that requests may ask for besides localhost").default([], "none"),
    )
    .addOption(
      new Option("--log <level>", "what goes to standard error, as JSON lines")
        .choices(["debug", "info", "warn", "error", "silent"])
        .default("warn"),
    )
    .addHelpText("after", `\nExample:\n  ${EXAMPLE}`)
    .action(async ({ store: url, port, host, allowHost, log: level }: ServeOptions) => {
      if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
        throw new UsageError(`--port takes a number from 0 to 65535, not "${port}".`);
      const [{ serve }, { pino, destination }] = await Promise.all([import("../server/serve.js"), import("pino")]);
      const log = pino({ level }, destination(2));
      await withStore({ store: url }, async (store) => {
        const { url: at, close } = await serve({ store, log, host, port: Number(port), hosts: allowHost }).catch(
          (error: unknown) => {
            throw listening(error, host, port);
          },
        );
        tell(`hearsay: the reading room is at ${at} (API: ${at}docs). Ctrl-C ends it.`);
        await new Promise<void>((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
        await close();
      });
    });
}

/** An address that cannot be listened on is the user's to mend. */
function listening(error: unknown, host: string, port: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE")
    return new UsageError(`Port ${port} is taken; give another with --port, or --port 0 for a free one.`);
  return syscall === "listen" || code === "ENOTFOUND"
    ? new UsageError(`${host}:${port} cannot be listened on (${code}); give another --host or --port.`)
    : error;
}
