/** Caps on what is read at once: a report beyond them is cut and flagged, never passed on in silence. */
export const MAX_TEXT = 400_000; // UTF-16 code units of one document, some 65,000 words
export const MAX_PAGE_BYTES = 8 * 1024 * 1024; // one text or HTML file
export const MAX_LIST_BYTES = 32 * 1024 * 1024; // a feed, or a file that is one list of items
export const MAX_LINE_BYTES = 8 * 1024 * 1024; // one line of JSON Lines
export const HEAD_BYTES = 64 * 1024;
