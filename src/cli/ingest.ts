import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { Option, type Command } from "commander";
import { visible } from "../export/report/wrap.js";
import { fileSource, sourceOf, streamSource, type Fetcher, type Source } from "../readers/index.js";
import type { Store } from "../store/index.js";
import { fetchFeed, isAddress, networkOff, openFetcher } from "./ingest/feeds.js";
import { coderMark, finishedWith, finisher } from "./ingest/finished.js";
import { Intake, unreadable, type Counts } from "./ingest/intake.js";
import { filesOf, pathsOrInput } from "./inputs.js";
import { Interruption } from "./interruption.js";
import { Progress } from "./progress.js";
import { checkGiven, shared, type SharedOptions } from "./run.js";
import { storeOption, withStore, type StoreOptions } from "./store.js";
import { tell } from "./terminal.js";
import { UsageError } from "./usage.js";

interface IngestOptions extends SharedOptions, StoreOptions {
  readonly watch?: boolean;
  readonly every: string;
  readonly retry?: boolean;
  readonly allowNetwork?: boolean;
}

/** Share of a store's documents that an ingest has brought. */
const MUCH = 0.1;

const EXAMPLE = "hearsay ingest examples/reports --store hearsay.db";

export function ingestCommand(program: Command): void {
  storeOption(
    shared(program.command("ingest").argument("[paths...]", "files, folders, feeds' addresses, - for standard input")),
  )
    .summary("reads, codes and keeps; doing it twice changes nothing")
    .description(
      "Reads, codes and keeps documents. What is kept already is passed over, so that an interrupted run goes on where it stopped. Reports that are coded already (JSON Lines of hearsay code) are kept as they are.",
    )
    .addOption(new Option("--watch", "goes on and takes in what is new, until Ctrl-C"))
    .addOption(new Option("--every <seconds>", "how often --watch looks").default("60"))
    .addOption(new Option("--retry", "tries again what is in quarantine"))
    .addOption(new Option("--allow-network", "lets addresses be fetched"))
    .addHelpText("after", `\nExample:\n  ${EXAMPLE}`)
    .action((paths: string[], options: IngestOptions) =>
      withStore(checked(paths, options), (store) => new Ingest(store, options).run(paths), { existing: false }),
    );
}

function checked(paths: readonly string[], options: IngestOptions): IngestOptions {
  checkGiven(options);
  const address = paths.find(isAddress);
  if (address !== undefined && !options.allowNetwork) throw new UsageError(networkOff(address));
  if (!(Number(options.every) >= 1)) throw new UsageError(`--every takes seconds, 1 or more, not "${options.every}".`);
  return options;
}

class Ingest {
  readonly #interruption = new Interruption();
  readonly #intake: Intake;
  readonly #how: string;
  #pool: Promise<import("../pool/index.js").Pool> | undefined;
  #progress: Progress | undefined;
  #bytes = { done: 0, total: 0 };

  constructor(
    readonly store: Store,
    readonly options: IngestOptions,
  ) {
    const { published, publisher, actors, workers } = options;
    this.#how = JSON.stringify([coderMark(), published, publisher, actors]);
    this.#intake = new Intake({
      store,
      pool: () =>
        (this.#pool ??= import("../pool/index.js").then(({ openPool }) =>
          openPool({ ...(actors !== undefined && { actors }), ...(workers !== undefined && { workers }) }),
        )),
      given: { ...(published !== undefined && { published }), ...(publisher !== undefined && { publisher }) },
      signal: this.#interruption.signal,
      refused: ({ refused, path, record }) => {
        tell(
          `quarantined ${visible([path, record].filter(Boolean).join(" "))} [${refused.code}] ${visible(refused.text)}`,
        );
      },
      progress: (counts) => this.#show(counts),
    });
  }

  async run(paths: readonly string[]): Promise<void> {
    const { counts } = this.#intake;
    try {
      if (this.options.retry) await this.#retry();
      if (paths.length || !this.options.retry) await this.#all(pathsOrInput(paths, EXAMPLE));
      await this.#match();
      await this.#tidy();
      tell(summary(counts));
      while (this.options.watch && !this.#interruption.signal.aborted) {
        await sleep(Number(this.options.every) * 1000, undefined, { signal: this.#interruption.signal }).catch(
          () => undefined,
        );
        const before = JSON.stringify(counts);
        if (!this.#interruption.signal.aborted) await this.#all(paths, () => undefined);
        await this.#match();
        if (JSON.stringify(counts) !== before) tell(summary(counts));
      }
    } finally {
      this.#progress?.stop();
      await (await this.#pool)?.close();
    }
    if (!this.options.watch && this.#interruption.tell("what is done is kept; the same command goes on from there."))
      return;
    if (this.options.strict && counts.quarantined) process.exitCode = 1;
  }

  async #all(paths: readonly string[], say?: (line: string) => void): Promise<void> {
    const files = await filesOf(
      paths.filter((path) => !isAddress(path)),
      say,
    );
    const sizes = await Promise.all(files.map(sizeOf));
    this.#bytes = { done: 0, total: sizes.reduce((sum, size) => sum + size, 0) };
    this.#progress = new Progress("taking in", this.#bytes.total, "documents");
    let before = 0;
    for (const [i, file] of files.entries()) {
      if (this.#interruption.signal.aborted) return;
      await this.#file(file);
      this.#bytes.done = before += sizes[i]!;
      await this.#show(this.#intake.counts);
    }
    const addresses = paths.filter(isAddress);
    const fetcher = addresses.length ? openFetcher() : null;
    for (const address of addresses)
      if (fetcher && !this.#interruption.signal.aborted) await this.#fetch(fetcher, address);
    this.#progress.stop();
  }

  /** Incidents follow what was kept. After an interruption the next run does it. */
  async #match(): Promise<void> {
    if (this.#interruption.signal.aborted) return;
    const { followStore } = await import("../incidents/index.js");
    await followStore(this.store);
  }

  /** A store that has grown by a good part is searched faster in order; a few reports more are not worth the while. */
  async #tidy(): Promise<void> {
    const { documents } = await this.store.counts();
    if (!this.#interruption.signal.aborted && this.#intake.counts.new > MUCH * documents) await this.store.tidy();
  }

  async #fetch(fetcher: Fetcher, address: string): Promise<void> {
    const fetched = await fetchFeed(fetcher, this.store, address);
    if (!fetched) return;
    if ("refused" in fetched) {
      const { code, text } = fetched.refused;
      tell(`not fetched ${visible(address)} [${code}] ${visible(text)}`);
    } else if (await this.#intake.take(fetched.source)) await fetched.finished();
  }

  async #file(path: string): Promise<void> {
    if (path === "-") {
      await this.#intake.take(await streamSource(process.stdin, "-"));
      return;
    }
    const { counts } = this.#intake;
    const known = await finishedWith(this.store, path, this.#how);
    if (known !== null) {
      counts.same += known;
      return;
    }
    const documents = (): number => counts.new + counts.changed + counts.same;
    const before = documents();
    const finished = await finisher(this.store, path, this.#how);
    try {
      if (await this.#intake.take(this.#watched(await fileSource(path)))) await finished(documents() - before);
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (!code?.startsWith("E") || syscall === undefined) throw error;
      await this.#intake.refuse(unreadable(path, code));
    }
  }

  /** The source, with the bytes that were read of it counted for the progress. */
  #watched(source: Source): Source {
    const bytes = this.#bytes;
    return {
      ...source,
      async *chunks() {
        for await (const chunk of source.chunks()) {
          bytes.done += chunk.length;
          yield chunk;
        }
      },
    };
  }

  /** Reads again what was refused: from its kept bytes, else from where it lay. What is read now leaves quarantine. */
  async #retry(): Promise<void> {
    let cursor: string | undefined;
    do {
      const { items, next } = await this.store.quarantined({ limit: 1000, cursor });
      const paths = new Set<string>();
      for (const { id, path, record, sha256 } of items) {
        if (this.#interruption.signal.aborted) return;
        const there = path !== undefined && !isAddress(path) && path !== "-" && existsSync(path);
        const raw = there ? null : await this.store.raw(sha256);
        if (there && !paths.has(path)) await this.#intake.take(await fileSource(path));
        else if (raw) {
          const within = {
            reader: "retry",
            sha256,
            ...(path !== undefined && { path }),
            ...(record !== undefined && { record }),
          };
          await this.#intake.take({ ...sourceOf(raw, path), within });
        }
        if (there) paths.add(path);
        if ((there || raw) && !this.#intake.refusedIds.has(id)) await this.store.release(id);
      }
      cursor = next ?? undefined;
    } while (cursor !== undefined);
  }

  async #show({ new: fresh, changed, same, quarantined }: Counts): Promise<void> {
    await this.#progress?.at(this.#bytes.done, this.#bytes.total, fresh + changed + same + quarantined);
  }
}

/** The last line, for people. */
function summary({ new: fresh, changed, same, quarantined, withdrawn }: Counts): string {
  const parts = [`${fresh} new`, `${changed} changed`, `${same} known`];
  if (withdrawn) parts.push(`${withdrawn} withdrawn`);
  if (quarantined) parts.push(`${quarantined} quarantined (hearsay ingest --retry tries them again)`);
  return `hearsay: ${parts.join(", ")}.`;
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
