/** True under `npm run faults`: everything, in minutes; otherwise each kind of fault a few times, in seconds. */
export const everyFault = process.env["HEARSAY_FAULTS"] === "1";
