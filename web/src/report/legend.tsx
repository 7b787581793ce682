import type { CodedEvent } from "../../../src/records/index.js";
import { Sign } from "./text";
import { STATUS_MARKS } from "./words";

/** How to read the marks of a report. */
export function Legend() {
  return (
    <details class="legend">
      <summary>How to read the marks</summary>
      <div class="columns">
        <p class="voice1">
          <span class="content first last depth0">
            <sup class="who">1</sup>What is said
          </span>
          , <span class="source">the source</span> <span class="cue">said</span>. Each voice has a number and a hue; the
          outlet’s own words are plain.
        </p>
        <p class="voice1">
          <span class="content first last depth0">
            <sup class="who">1</sup>Words within{" "}
            <span class="voice2">
              <span class="content first last depth1">
                <sup class="who">2</sup>words
              </span>
            </span>
          </span>{" "}
          have one rule more for each level.
        </p>
        <ul class="statuses">
          {(Object.keys(STATUS_MARKS) as CodedEvent["status"][]).map((status) => (
            <li key={status}>
              <span class={`event ${status}`}>{status}</span>
              <Sign status={status} /> {STATUS_MARKS[status].means}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
