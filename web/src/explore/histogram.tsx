import { memo } from "preact/compat";
import type { Timeline } from "../../../src/server/api/explore.js";
import { choose } from "../app/route";
import { counted, dayInWords } from "../report/words";

const WIDTH = 1000;
const HEIGHT = 74;
const WIDEST = 28;
const DAY_MS = 86_400_000;

/** Hits over time. A bar is a link to its days; the date fields above do the same by keyboard. */
export const Histogram = memo(({ timeline: { bins } }: { readonly timeline: Timeline }) => {
  if (bins.length < 2) return null;
  const from = Date.parse(bins[0]!.start);
  const to = Date.parse(bins.at(-1)!.end) + DAY_MS;
  const most = bins.reduce((max, { count }) => Math.max(max, count), 1);
  const x = (time: number): number => ((time - from) / Math.max(to - from, DAY_MS)) * WIDTH;
  const peak = bins.reduce((best, bin) => (bin.count > best.count ? bin : best));
  return (
    <figure class="histogram">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Hits over time, ${dayInWords(bins[0]!.start)} to ${dayInWords(bins.at(-1)!.end)}; the most, ${peak.count}, from ${dayInWords(peak.start)}`}
      >
        {bins.map(({ start, end, count }) => {
          const left = x(Date.parse(start));
          const width = Math.min(WIDEST, Math.max(1.5, x(Date.parse(end) + DAY_MS) - left - 1));
          const height = Math.max(2, (count / most) * HEIGHT);
          return (
            <g key={start} onClick={() => choose({ since: start, until: end })}>
              <rect class="catch" x={left} y={0} width={width + 1} height={HEIGHT} />
              <rect class="bin" x={left} y={HEIGHT - height} width={width} height={height} />
              <title>{`${start === end ? dayInWords(start) : `${dayInWords(start)} to ${dayInWords(end)}`}: ${counted(count, "hit")}`}</title>
            </g>
          );
        })}
      </svg>
      <figcaption>
        <span>{dayInWords(bins[0]!.start)}</span>
        <span>{dayInWords(bins.at(-1)!.end)}</span>
      </figcaption>
    </figure>
  );
});
