/** The way from paths to coded reports that `code` and `dossier` share. */
import type { Coder } from "../coder/index.js";
import { isRefused, type Given, type Refused } from "../readers/index.js";
import type { Report } from "../records/index.js";
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
  refused = 0;

  constructor(
    readonly coder: Coder,
    readonly options: CodingOptions,
  ) {}

  async *reports(paths: readonly string[]): AsyncIterable<Report> {
    const { signal, tellMessages, ...given } = this.options;
    const files = await filesOf(paths);
    const progress = new Progress("coding", files.length);
    try {
      for await (const result of readAll(files, given)) {
        if (signal.aborted) return;
        if (isRefused(result)) this.#refuse(result);
        else {
          const report = await this.coder.code(result.document, result.messages);
          if (tellMessages) tellWarnings(report);
          yield report;
        }
        await progress.advance();
      }
    } finally {
      progress.stop();
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
