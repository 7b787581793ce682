/** What GDELT has a row for: one event between one actor and one recipient. */
import type { ExportOptions, Material } from "../exporter.js";
import { numberOf } from "../events/number.js";
import { toldEvents, type ToldEvent } from "../events/told.js";
import type { Party } from "../events/telling.js";

export interface GdeltRow extends ToldEvent {
  readonly id: number;
  readonly day: string;
  readonly cameo: string;
  readonly actor: Party | undefined;
  readonly recipient: Party | undefined;
}

const orNobody = (parties: readonly Party[]): (Party | undefined)[] => (parties.length ? [...parties] : [undefined]);

/** Several actors or recipients are several rows, one a pair. */
export async function* gdeltRows(material: Material, options: ExportOptions): AsyncIterable<GdeltRow> {
  for await (const each of toldEvents(material, options)) {
    const { telling, told } = each;
    const { day } = telling.day;
    if (day === undefined) options.left?.("without any date: GDELT requires one");
    else if (told.cameo === undefined) options.left?.(`${told.type}: there is no CAMEO code for it`);
    else {
      const { cameo } = told;
      const [actors, recipients] = [orNobody(telling.actors), orNobody(telling.recipients)];
      for (const [i, actor] of actors.entries())
        for (const [j, recipient] of recipients.entries())
          yield {
            ...each,
            id: numberOf(telling.document.id, telling.event.id, `${i} ${j}`),
            day,
            cameo,
            actor,
            recipient,
          };
    }
  }
}

/** `20240304` and `20240304121500`; a day without a time is midnight. */
export const compactDay = (iso: string): string => iso.slice(0, 10).replaceAll("-", "");
export function compactTime(iso: string | undefined): string {
  if (iso === undefined) return "";
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? "" : time.toISOString().slice(0, 19).replace(/\D/g, "");
}

/** Where a time was kept or published: what GDELT calls added. */
export const addedAt = ({ telling }: GdeltRow): string => compactTime(telling.document.retrieved ?? telling.published);

/** The rules of the derived values of a row. */
export const rulesOf = ({ told, telling }: GdeltRow): string =>
  [
    `event:${told.rule}`,
    `date:${telling.day.rule}`,
    "fraction:gdelt-thirty-day-months",
    "code:cameo-nearest-to-type-mode-contexts",
    "quad:gdelt-quad-of-cameo-root",
    "goldstein:gdelt-goldstein-of-cameo",
    "root:in-first-paragraph",
  ].join(",");
