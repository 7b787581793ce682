/** The form of a place name to compare by: no case, diacritics, apostrophes, hyphens or leading article. */

const ARTICLE = /^(?:the|al|el|an|ar|as|ash|at|az|ad|la|le|les|los|las) (?=\S)/;
const KIND =
  / (?:city|town|village|province|district|region|governorate|county|state|prefecture|oblast|municipality|township|area)$/;

/** "Al-Qā’im" -> "qaim"; empty when nothing Latin is left. */
export function placeKey(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/['’‘ʻʼ`´ʿʾ.]/g, "")
    .replace(/[-‐–/]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (!/^[\p{Script=Latin}\p{N} ]+$/u.test(plain)) return "";
  return plain.replace(ARTICLE, "") || plain;
}

/** Keys to try for a name as news writes it, the most exact first: "Al-Qaim city" -> "qaim city", "qaim". */
export function keysOf(name: string): string[] {
  const key = placeKey(name);
  const bare = key
    .replace(KIND, "")
    .replace(
      /^(?:northern|southern|eastern|western|central|north|south|east|west|northeastern|northwestern|southeastern|southwestern|upper|lower|downtown) (?=\S)/,
      "",
    );
  return [...new Set([key, key.replace(KIND, ""), bare])].filter(Boolean);
}
