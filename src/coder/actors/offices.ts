/** Who held an office when, for persons whose name stands without words that tell it. */
import { ORGANIZATION_CODES, type ActorCodes, type Sector } from "../../records/index.js";
import { OFFICES } from "./offices.table.js";
import { keyOf } from "./words-key.js";

interface Office {
  readonly country: string;
  readonly sectors: readonly Sector[];
  readonly organization: (typeof ORGANIZATION_CODES)[number] | undefined;
  /** "YYYY-MM", inclusive; `to` is empty where the office was still held when the table was written. */
  readonly from: string;
  readonly to: string;
}

const holders = new Map<string, Office[]>();
const lastNames = new Set<string>();
for (const line of OFFICES.trim().split("\n")) {
  const [names, country, codes, from, to] = line.split("|") as [string, string, string, string, string];
  const organization = ORGANIZATION_CODES.find((code) => code === codes);
  const sectors = organization ? [] : (codes.split(";") as Sector[]);
  for (const name of names.split(";")) {
    const key = keyOf(name.split(" "));
    lastNames.add(key.slice(key.lastIndexOf(" ") + 1));
    const office: Office = { country, sectors, organization, from, to };
    const known = holders.get(key);
    if (known) known.push(office);
    else holders.set(key, [office]);
  }
}

/**
 * The codes of a person by name: of the office held on the day of the report (ISO 8601); their country alone when the report is of
 * another time. A report without a day gets the codes that all of the person's offices share. Null for a name that is not in the table.
 */
export function officeOf(name: string, day: string | undefined): ActorCodes | null {
  const offices = holders.get(name);
  if (!offices) return null;
  const month = day?.slice(0, 7);
  const [held] =
    month === undefined ? offices : offices.filter(({ from, to }) => from <= month && (to === "" || month <= to));
  const { country } = offices[0]!;
  const settled = held && (month !== undefined || offices.every((each) => sameCodes(each, held)));
  return {
    ...(country && { country }),
    sectors: settled ? [...held.sectors] : [],
    ...(settled && held.organization && { organization: held.organization }),
  };
}

/** Whether somebody in the table has this last name, in comparison form. */
export const isHolderName = (last: string): boolean => lastNames.has(last);

const sameCodes = (a: Office, b: Office): boolean =>
  a.organization === b.organization && a.sectors.join() === b.sectors.join();
