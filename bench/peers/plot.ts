import type { Row } from "./run.js";

const ROW = 34;
const LEFT = 190;
const WIDTH = 420;

/** Bars of words a second on a logarithmic axis from 100: tools differ by more than a plain axis shows. */
export function plot(rows: readonly Row[]): string {
  const shown = rows.flatMap(({ name, figures }) => (figures ? [{ name, speed: figures.speed }] : []));
  const most = Math.log10(Math.max(1_000, ...shown.map(({ speed }) => speed)));
  const long = (speed: number): number => Math.max(2, ((Math.log10(speed) - 2) / (most - 2)) * WIDTH);
  const bars = shown.map(({ name, speed }, i) => {
    const y = 24 + i * ROW;
    const width = long(speed).toFixed(1);
    const colour = name.startsWith("Hearsay") ? "#9a3412" : "#78716c";
    return `<text x="${LEFT - 8}" y="${y + 14}" text-anchor="end">${name}</text><rect x="${LEFT}" y="${y}" width="${width}" height="20" fill="${colour}"/><text x="${LEFT + Number(width) + 6}" y="${y + 14}">${Math.round(speed).toLocaleString("en")}</text>`;
  });
  const height = 34 + shown.length * ROW;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 700 ${height}" font-family="sans-serif" font-size="13" role="img" aria-label="Words a core second by tool, logarithmic"><rect width="700" height="${height}" fill="#fff"/><text x="${LEFT}" y="14" fill="#57534e">words a core second, logarithmic</text>${bars.join("")}</svg>\n`;
}
