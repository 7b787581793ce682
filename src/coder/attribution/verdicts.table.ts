/** Verbs of courts and of those who charge somebody, by what they say of the deed behind their preposition (FrameNet Verdict, Sentencing, Notification_of_charges). */

/** It is held against somebody, and not decided. */
export const CHARGING: ReadonlySet<string> = new Set(["accuse", "charge", "indict", "suspect"]);
/** It was done. */
export const PUNISHING: ReadonlySet<string> = new Set(["convict", "imprison", "jail", "sentence"]);
/** It was not done by whom it was held against; "clear" says so only behind "of". */
export const CLEARING: ReadonlySet<string> = new Set(["absolve", "acquit", "exculpate", "exonerate"]);
