/** What a time expression says, before it is placed in time; years may be missing. */
import type { Range, Token } from "../../language/analysis.js";

export type Unit = "day" | "week" | "month" | "year";
export type Direction = "last" | "next" | "this";

export type Said =
  /** `to`: the last day of "June 3-5". */
  | {
      readonly kind: "day";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly to?: number;
    }
  | { readonly kind: "month"; readonly year: number | null; readonly month: number; readonly part?: Part }
  /** `step`: years from the report's own ("the third quarter of last year" is -1). */
  | { readonly kind: "season"; readonly year: number | null; readonly step?: number; readonly season: Season }
  | { readonly kind: "year"; readonly year: number; readonly part?: Part }
  | { readonly kind: "decade"; readonly from: number }
  | { readonly kind: "weekday"; readonly weekday: number; readonly direction: Direction | null }
  | { readonly kind: "weekend"; readonly steps: number }
  /** `from`, `to`: days from the report's own, inclusive. */
  | { readonly kind: "offset"; readonly from: number; readonly to: number }
  | { readonly kind: "ago"; readonly count: number; readonly unit: Unit }
  | { readonly kind: "past"; readonly count: number; readonly unit: Unit }
  | { readonly kind: "span"; readonly unit: Unit; readonly steps: number }
  /** A time of day; its day is another expression's. */
  | { readonly kind: "clock"; readonly time: string }
  | { readonly kind: "same-day" }
  /** `steps`: units from the last day told: "two days later", "the day before". */
  | { readonly kind: "from-told"; readonly unit: Unit; readonly steps: number }
  | { readonly kind: "vague" };

export type Part = "early" | "mid" | "late";
/** Quarters and seasons by the month they begin in; winter begins in December. */
export interface Season {
  readonly first: number;
}

export interface Expression extends Range {
  readonly said: Said;
  readonly open?: "since" | "until";
}

export interface Match {
  readonly last: number;
  readonly said: Said;
}

/** The lower-case word at a distance from the place looked at; "" beyond the sentence. */
export type Words = (offset: number) => string;

/** One pattern at a token; null when it does not begin there. */
export type Pattern = (tokens: readonly Token[], i: number, word: Words) => Match | null;

export const YEAR = /^(?:1[5-9]|20)\d\d$/;
export const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/;
export const DASH = /^[-–—]$/;
