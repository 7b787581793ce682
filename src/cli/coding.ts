/** The way from paths to coded reports that `code` and `dossier` share. */
import { inOrder, type Pool } from "../pool/index.js";
import { isRefused, type Given, type ReadResult, type Refused } from "../readers/index.js";
import { Quarantine, type Report } from "../records/index.js";
import { filesOf, readAll } from "./inputs.js";
import { Progress } from "./progress.js";
import { tell } from "./terminal.js";
import { visible } from "../export/report/wrap.js";

export interface CodingOptions extends Given {
  readonly signal: AbortSignal;
  /** Also tell the warnings of each record on standard error. */
  readonly tellMessages: boolean;
}

/** Codes all documents under the paths; refusals are told on standard error and counted. */
export class Coding {
  coded = 0;
  refused = 0;

  constructor(
    readonly pool: Pool,
    readonly options: CodingOptions,
  ) {}

  async *reports(paths: readonly string[]): AsyncIterable<Report> {
    const { signal, tellMessages, ...given } = this.options;
    const files = await filesOf(paths);
    if (signal.aborted) return;
    const progress = new Progress("coding", files.length);
    try {
      for await (const result of inOrder(readAll(files, given), this.pool.workers, (read) => this.#code(read))) {
        if (signal.aborted) return;
        if ("refused" in result) this.#refuse(result);
        else {
          this.coded++;
          if (tellMessages) tellWarnings(result);
          yield result;
        }
        await progress.advance();
      }
    } finally {
      progress.stop();
    }
  }

  async #code(result: ReadResult): Promise<Report | Refused> {
    if (isRefused(result)) return result;
    const { document, messages } = result;
    try {
      return await this.pool.code(document, messages);
    } catch (error) {
      if (!(error instanceof Quarantine)) throw error;
      // A fault of our own is told loudly, with the place where it happened.
      if (error.cause instanceof Error && error.issue.code === "crashed") tell(visible(error.cause.stack ?? ""));
      const { path, record, sha256 } = document.origin;
      return {
        refused: error.issue,
        sha256,
        ...(path !== undefined && { path }),
        ...(record !== undefined && { record }),
      };
    }
  }

  #refuse({ refused, path, record }: Refused): void {
    this.refused++;
    tell(`quarantined ${visible([path, record].filter(Boolean).join(" "))} [${refused.code}] ${refused.text}`);
  }
}

function tellWarnings({ document, messages }: Report): void {
  const where = visible([document.origin.path, document.origin.record].filter(Boolean).join(" "));
  for (const { code, severity, text } of messages)
    if (severity === "warning") tell(`${where} [${code}] ${visible(text)}`);
}
