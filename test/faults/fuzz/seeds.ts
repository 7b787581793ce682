/** What inputs are made from: small, sound, invented. */
import { gzipSync } from "node:zlib";
import { page, record } from "../../../src/readers/warc/archive.case.js";
import { inventReport } from "../../../src/store/invented.case.js";

export const TEXTS = [
  "BAMA, March 3 (ENA) – The governor said on Monday that the market had been closed after the attack, and that it would open again on Friday.",
  "“We did not see who fired,” said Adama Tolo, a trader. “They came at 6:40 p.m.; at least 25 people, no fewer than two dozen, were hurt.”\n\nThe army denied that 1,200 soldiers had been in the town on 31 February.",
  "Gen. Ruz told reporters: 'He said \"the bridge is ours\" to me,' but Lt. Col. Li, who had met him in the U.S. on Jan. 5, 2024, denied it.\n\nBAGHDAD (Reuters) - Up to 40 rebels, according to the ministry, may attack al-Qa'im next week.",
  "The Songhai Liberation Front claimed that the government had bombed the market; the ministry would not say whether aircraft were used.",
];
const [TEXT, QUOTED] = TEXTS as [string, string];

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const bytes = (...texts: string[]): Uint8Array[] => texts.map((text) => Buffer.from(text));
const json = (...values: unknown[]): Uint8Array[] => bytes(...values.map((value) => JSON.stringify(value)));

const linked = {
  "@context": "https://schema.org",
  "@graph": [
    { "@type": "NewsArticle", headline: "H", datePublished: "2024-05-01T10:00:00+02:00", author: [{ name: "A" }] },
  ],
};
const NINJS = {
  uri: "urn:x:1",
  type: "text",
  pubStatus: "usable",
  version: "2",
  versionCreated: "2024-03-04T08:00:00Z",
  headlines: [{ role: "headline", value: "Market closed" }],
  bodies: [{ role: "body", contentType: "application/xhtml+xml", value: `<p>${TEXT}</p>` }],
  by: "By Ana Ruz",
};

/** Several of each kind. */
export const SEEDS = {
  text: bytes(...TEXTS),
  html: bytes(
    `<!doctype html><html lang=en><head><meta charset=utf-8><title>T</title><script type="application/ld+json">${JSON.stringify(linked)}</script></head><body><nav><a href=/>Home</a></nav><article><h1>Market</h1><p>${escaped(TEXT)}</p><p>${escaped(QUOTED)}</p></article></body></html>`,
    `<html><head><meta http-equiv="content-type" content="text/html; charset=windows-1252"><meta property="og:title" content="T"></head><body><table><tr><td>${escaped(QUOTED)}<br><br>${escaped(TEXT)}</table>`,
  ),
  feed: bytes(
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>N</title><item><guid>g1</guid><title>T</title><pubDate>Mon, 04 Mar 2024 08:00:00 GMT</pubDate><content:encoded><![CDATA[<p>${TEXT}</p>]]></content:encoded></item><item><description>${escaped(QUOTED)}</description></item></channel></rss>`,
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><id>u</id><updated>2024-03-04T08:00:00Z</updated><content type="html">${escaped(`<p>${TEXT}</p>`)}</content></entry></feed>`,
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item rdf:about="u"><title>T</title><description>${escaped(TEXT)}</description></item></rdf:RDF>`,
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "N",
      items: [{ id: "1", content_text: TEXT }],
    }),
  ),
  ninjs: json(NINJS, [NINJS, { ...NINJS, uri: "urn:x:2", pubStatus: "canceled" }]),
  jsonl: json(
    {
      id: "1",
      text: TEXT,
      title: "T",
      published: "2024-03-04",
      publisher: "Example Wire",
      uri: "https://wire.example/1",
    },
    { id: 2, html: `<p>${QUOTED}</p>`, agency: "ENA" },
  ),
  warc: [
    record(1, { body: page(escaped(TEXT)) }),
    record(2, {
      http: "Content-Type: text/plain\r\nTransfer-Encoding: chunked",
      body: `${TEXT.length.toString(16)}\r\n${TEXT}\r\n0\r\n\r\n`,
    }),
    record(3, { http: "Content-Type: text/html\r\nContent-Encoding: gzip", body: gzipSync(page(TEXT)) }),
    record(4, { type: "revisit", body: "" }),
    record(5, { type: "warcinfo", body: "software: x\r\n" }),
  ] as Uint8Array[],
  report: json(...[1, 2, 3].map((seed) => inventReport(seed, { events: 1 + (seed % 2) }))),
  conllu: bytes(
    "# newdoc id = d1\n# text = The army said so.\n1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n2-3\tarmysaid\t_\t_\t_\t_\t_\t_\t_\t_\n2\tarmy\tarmy\tNOUN\tNN\t_\t3\tnsubj\t_\tNE=B-org\n3\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n",
  ),
  words: bytes(
    '"the convoy" -school market',
    "attack or 'raid' denied",
    'Añsongo "a b c',
    "-x or -y z",
    "بغداد U.S. 25,000",
  ),
  actors: bytes(
    "pattern\tname\tkind\tcountry\tsectors\torganization\nRiver Front\tRiver Front\torganization\tMLI\tREB, OPP\t\n# x\n",
  ),
  identities: bytes("same\tMali Army\tMalian army\tone body\nother\tA. Tolo\tAdama Tolo\ttwo men\n"),
} as const;
