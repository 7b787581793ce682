/**
 * Is an XML text sound and harmless? Feed parsers are lenient, drop what they cannot place, and say nothing; so a strict one
 * looks first. It reads no other file, expands no entity, and stops at a stated depth.
 */
import { SaxesParser } from "saxes";

export interface XmlPiece {
  readonly start: number;
  readonly end: number;
}

const DEEPEST = 200;
const ENTRY = /^(?:[\w.-]{1,40}:)?(?:item|entry)$/i;
// Feeds are full of these two, and every feed parser knows what is meant: an HTML entity, and an ampersand that is one.
const FORGIVEN = /undefined entity\.$/;
const BARE_AMPERSAND = /&(?!#?[a-z0-9]{1,32};)/gi;

/** Why a text is not well-formed XML, or where its items and entries stand in it. */
export function checkXml(xml: string): { readonly reason: string } | { readonly entries: readonly XmlPiece[] } {
  const parser = new SaxesParser();
  const entries: XmlPiece[] = [];
  let depth = 0;
  let open: { depth: number; start: number } | null = null;
  let doctypes = 0;
  const stop = (reason: string): never => {
    throw new NotSound(reason);
  };
  parser.on("error", ({ message }) => {
    if (!FORGIVEN.test(message)) stop(message.replace(/\.$/, ""));
  });
  parser.on("doctype", (doctype) => {
    if (++doctypes > 1) stop("it has two DOCTYPEs");
    if (doctype.includes("[")) stop("its DOCTYPE declares entities or elements of its own");
  });
  parser.on("opentagstart", ({ name }) => {
    depth++;
    if (depth > DEEPEST) stop(`its elements nest over ${DEEPEST} deep`);
    if (!open && ENTRY.test(name)) open = { depth, start: xml.lastIndexOf("<", parser.position - 1) };
  });
  parser.on("closetag", () => {
    if (open?.depth === depth) {
      entries.push({ start: open.start, end: parser.position });
      open = null;
    }
    depth--;
  });
  try {
    // The stand-in has the same length, so that positions stay.
    parser.write(xml.replace(BARE_AMPERSAND, "+")).close();
  } catch (error) {
    if (error instanceof NotSound) return { reason: error.message };
    throw error;
  }
  return { entries };
}

class NotSound extends Error {}
