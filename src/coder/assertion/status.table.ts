/** The status that a person reads, off the chain of voices: the first row that fits (coding manual, "How sure, and whose word"). */
import type { Commitment, Status } from "../../records/event.js";
import type { Mood } from "./value.js";

/** The chain in short. */
export interface Chain {
  readonly publisher: Commitment;
  /** From the outermost to the innermost, the publisher left out. */
  readonly others: readonly Commitment[];
  readonly mood: Mood | null;
  readonly distance: boolean;
}

interface Row {
  readonly status: Status;
  readonly when: string;
  readonly fits: (chain: Chain) => boolean;
}

const NO: readonly Commitment[] = ["CT-", "PR-"];
const YES: readonly Commitment[] = ["CT+", "PR+"];
const anyOf = (commitments: readonly Commitment[], values: readonly Commitment[]) =>
  commitments.some((each) => values.includes(each));

export const STATUS_TABLE: readonly Row[] = [
  {
    status: "denied",
    when: "a voice other than the publisher gives CT- or PR-",
    fits: ({ others }) => anyOf(others, NO),
  },
  { status: "negated", when: "the publisher gives CT- or PR-", fits: ({ publisher }) => NO.includes(publisher) },
  { status: "demanded", when: "it is called for", fits: ({ mood }) => mood === "demanded" },
  { status: "threatened", when: "it is held out as harm", fits: ({ mood }) => mood === "threatened" },
  { status: "planned", when: "it is intended or announced and not yet done", fits: ({ mood }) => mood === "planned" },
  {
    status: "hypothetical",
    when: "it is possible, conditional, counterfactual or asked, or nobody commits to it",
    fits: ({ mood, publisher, others }) => mood === "hypothetical" || !anyOf([publisher, ...others], YES),
  },
  {
    status: "alleged",
    when: "a voice gives CT+ or PR+ and something marks distance",
    fits: ({ distance }) => distance,
  },
  {
    status: "reported",
    when: "a voice other than the publisher says so plainly",
    fits: ({ publisher, others }) => !YES.includes(publisher) && anyOf(others, YES),
  },
  { status: "asserted", when: "the publisher says so in its own voice", fits: () => true },
];

/** The first row of the table that fits. */
export const statusOf = (chain: Chain): Status => STATUS_TABLE.find(({ fits }) => fits(chain))!.status;
