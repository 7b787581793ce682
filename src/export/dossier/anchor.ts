import type { Evidence } from "../../records/index.js";

/** Within the page: the place of words in their report, or the report itself. */
export const anchorOf = ({ document, span }: Pick<Evidence, "document" | "span">, whole = false): string =>
  `d${document.replace(/[^a-z0-9]/gi, "").slice(-16)}${whole ? "" : `-${span.start}`}`;
