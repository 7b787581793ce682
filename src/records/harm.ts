/** What is done to people and can be counted: each has a row in a dossier. For the page too, which carries no schemas. */
export const HARMS = ["killed", "injured", "casualties", "arrested", "abducted", "displaced"] as const;
export type Harm = (typeof HARMS)[number];
export const isHarm = (kind: string): kind is Harm => (HARMS as readonly string[]).includes(kind);
/** "Killed", "dead and injured": how those counted are spoken of. */
export const harmInWords = (harm: Harm): string => (harm === "casualties" ? "dead and injured" : harm);
