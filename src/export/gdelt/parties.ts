/** Actors and places as GDELT writes them: CAMEO actor codes, FIPS 10-4 countries. */
import { codesOf } from "../countries/codes.js";
import type { Party } from "../events/telling.js";
import type { Entity, Place } from "../../records/index.js";
import type { Cell } from "../csv/table.js";

/** PLOVER sectors whose CAMEO role has another name; CAMEO has no role for the ones that are empty. */
const ROLES: Readonly<Record<string, string>> = {
  PRM: "UAF",
  PTY: "OPP",
  JRN: "MED",
  MED: "HLH",
  UNK: "",
  PRE: "",
  REL: "",
  SOC: "CVL",
};
const ORGANIZATIONS: Readonly<Record<string, string>> = { UNO: "IGO", EUR: "IGO", ISM: "", IMG: "" };

/** A party that governs is no opposition: PTY beside GOV adds nothing. */
function rolesOf({ codes }: Entity): string[] {
  const sectors = codes.sectors.map((sector) => ROLES[sector] ?? sector);
  const organization =
    codes.organization === undefined ? "" : (ORGANIZATIONS[codes.organization] ?? codes.organization);
  const roles = [...new Set([organization, ...sectors])].filter((role) => role !== "");
  return (roles.includes("GOV") ? roles.filter((role) => role !== "OPP") : roles).slice(0, 3);
}

/** The ten columns of an actor, from Code to Type3Code. */
export function actorCells(party: Party | undefined): Cell[] {
  const entity = party?.entity;
  const country = entity?.codes.country ?? "";
  const roles = entity ? rolesOf(entity) : [];
  const code = `${country}${roles.join("")}`;
  return [code, party?.name.toUpperCase(), country, "", "", "", "", roles[0], roles[1], roles[2]];
}

/** The eight columns of a place. Divisions and feature ids are GDELT's own (FIPS, GNS): only a country's are known here. */
export function geoCells(name: string | undefined, place: Place | undefined): Cell[] {
  if (!place) return ["0", "", "", "", "", "", "", ""];
  const codes = codesOf(place.country);
  const fips = codes?.fips ?? "";
  const type = typeOf(place);
  const full = [...new Set([name, type === "1" ? "" : place.admin1, codes?.name])].filter(Boolean).join(", ");
  const whole = type === "1" ? fips : "";
  return [type, full, fips, whole, "", place.lat, place.lon, whole];
}

/** 1 country, 2 US state, 3 US city, 4 city elsewhere, 5 state elsewhere. */
function typeOf({ feature, country }: Place): string {
  if (feature.startsWith("PCL")) return "1";
  const here = country === "USA";
  return feature.startsWith("ADM") ? (here ? "2" : "5") : here ? "3" : "4";
}
