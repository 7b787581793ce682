import { linesWithin } from "../../outlines/lines.js";
import { cut, element, figure, label } from "./svg.js";
import type { Spot } from "./moments.js";

const WIDTH = 420;
const MARGIN = 4; // degrees around the places
const WIDEST = 170;

/** The places on the outlines around them, in a projection true to scale along their mean latitude. Empty without places. */
export function mapSvg(spots: readonly Spot[]): string {
  if (spots.length === 0) return "";
  const lats = spots.map(({ lat }) => lat);
  const lons = spots.map(({ lon }) => lon);
  const middle = (Math.min(...lats) + Math.max(...lats)) / 2;
  const squeeze = Math.max(0.2, Math.cos((middle * Math.PI) / 180));
  const window = {
    west: Math.max(-180, Math.min(...lons) - MARGIN / squeeze),
    east: Math.min(180, Math.max(...lons) + MARGIN / squeeze),
    south: Math.max(-90, Math.min(...lats) - MARGIN * 0.7),
    north: Math.min(90, Math.max(...lats) + MARGIN * 0.7),
  };
  const across = Math.min(WIDEST, (window.east - window.west) * squeeze);
  const scale = WIDTH / across;
  const height = (window.north - window.south) * scale;
  const x = (lon: number): number => (lon - window.west) * squeeze * scale;
  const y = (lat: number): number => (window.north - lat) * scale;
  const path = linesWithin(window)
    .map((line) => `M${line.map(([lon, lat]) => `${x(lon).toFixed(1)} ${y(lat).toFixed(1)}`).join("L")}`)
    .join("");
  const marks = spots.map(({ name, lat, lon, main }) => {
    const late = x(lon) > WIDTH * 0.7;
    return (
      element("circle", { cx: x(lon), cy: y(lat), r: main ? 6 : 4, class: main ? "happening" : "report" }) +
      label(x(lon) + (late ? -10 : 10), y(lat) + 4, cut(name, 30), { "text-anchor": late ? "end" : "start" })
    );
  });
  const frame = element("rect", { x: 0.5, y: 0.5, width: WIDTH - 1, height: height - 1, class: "frame" });
  const title = `Map: ${spots.map(({ name }) => name).join(", ")}`;
  return figure(title, WIDTH, height, `${frame}${element("path", { d: path, class: "outline" })}${marks.join("")}`);
}
