import type { Span } from "../../../src/records/index.js";
import { toReport } from "../app/route";

/** The address of words in their report, which opens there with the words lit. */
export const toWords = ({ document, span }: { readonly document: string; readonly span: Span }): string =>
  toReport(document, `${span.start}-${span.end}`);
