/** Bad inputs and faults that Hearsay must survive, each with the tests that make it happen, by file and title. */

export interface BadInput {
  readonly what: string;
  readonly expected: string;
  /** `path: title`; the title as it stands in the file. */
  readonly tests: readonly string[];
}

const readers = "src/readers/readers.case.test.ts";
const warc = "src/readers/warc/reader.test.ts";
const inputs = "test/faults/inputs.test.ts";
const disk = "test/faults/disk/disk.test.ts";
const kills = "test/faults/kills/kills.test.ts";
const hostile = "src/server/hostile.test.ts";
const exporters = "src/export/exporters.case.test.ts";
const fetcher = "src/readers/fetch/fetcher.test.ts";
const keeping = "src/store/suite/keeping.case.ts";
const damage = "test/faults/store-damage.test.ts";

export const BAD_INPUTS: readonly BadInput[] = [
  {
    what: "nothing, a byte-order mark, white space",
    expected: "`empty`, no record",
    tests: [`${readers}: refuses %s as empty`, `${readers}: refuses what has no text`],
  },
  {
    what: "10 MB of text, 1 MB without a space, a row of 700 dashes, a sentence of 100,000 words, words that all point at their neighbour",
    expected: "cut at a stated cap and flagged; time linear in the text, quadratic in a sentence",
    tests: [
      `${readers}: cuts a text of 10 MB and says so`,
      "src/language/segment/segment.test.ts: reads a million characters in linear time",
      "src/language/segment/words.test.ts: passes over a run of more than 1000 characters",
      "src/language/encoder/windows.test.ts: takes no more of a word than a sentence may have",
      `${inputs}: a sentence of 100,000 words`,
      "src/language/decode/tree.test.ts: takes the longest sentence that the encoder reads at once",
    ],
  },
  {
    what: "gzip at 1000:1, nested, of several members, with junk after it, cut short",
    expected: "stops at a cap in bounded memory; members joined; junk flagged; a cut is never the whole",
    tests: [
      `${readers}: stops at a bomb, its memory bounded`,
      `${readers}: reads the same through gzip, once and twice`,
      `${readers}: flags what follows gzip, and never takes gzip cut short`,
      "test/faults/fuzz/targets/readers.ts: gzip",
    ],
  },
  {
    what: "WARC cut at every 16 bytes, wrong lengths and digests, no type, revisits, chunked bodies, a header that breaks off",
    expected: "a damaged record is refused, the good ones around it are kept",
    tests: [
      `${warc}: never takes a cut archive for a whole one`,
      `${warc}: keeps the good records around a bad one`,
      `${warc}: notices a flipped bit wherever it matters`,
      `${warc}: says of a revisit where its text is`,
      `${warc}: joins chunks, takes what was joined before`,
      `${warc}: does not take the header of the next record`,
    ],
  },
  {
    what: "XML: billion laughs, quadratic blow-up, outer entities, 100,000 levels, unclosed tags, NUL, two DOCTYPEs",
    expected: "`malformed`; nothing fetched, no file read",
    tests: [
      "src/readers/feed/well-formed.test.ts: billion laughs",
      "src/readers/feed/well-formed.test.ts: an external entity",
      "src/readers/feed/reader.test.ts: refuses %s whole",
    ],
  },
  {
    what: "feeds: a page as a feed, no dates, year 1 and 9999, one guid with changed text",
    expected: "no date where none can be read, its words kept; a changed text is a new version",
    tests: [
      "src/readers/feed/reader.test.ts: says that what was sent as a feed is a page",
      "src/readers/feed/reader.test.ts: gives one article and two texts for one guid",
      "src/readers/feed/reader.test.ts: 0001 00:00:00",
      "src/readers/published.test.ts: 0001-01-01",
    ],
  },
  {
    what: "charsets that header, page and bytes disagree on; UTF-16 without a mark; invalid UTF-8; lone surrogates; mojibake",
    expected: "decided in a stated order, the decision kept and told",
    tests: [
      "src/readers/charset.test.ts: believes the transport before the document",
      "src/readers/charset.test.ts: knows UTF-16 without a mark by its zeros",
      "src/readers/charset.test.ts: flags a text of which more than one in a hundred characters is lost",
      "src/readers/charset.test.ts: tells text that was garbled before it came",
      "test/faults/fuzz/targets/language.ts: charset",
    ],
  },
  {
    what: "Unicode: composed and decomposed twins, joiners, bidirectional marks, Arabic-Indic digits, look-alikes, 10,000 combining marks",
    expected: "text untouched, keys folded, digits read, marks shown and not obeyed",
    tests: [
      `${readers}: keeps astral characters, combining marks and bidi controls as they are`,
      `${inputs}: twins of composed and decomposed letters`,
      `${inputs}: Arabic-Indic digits are read`,
      `${inputs}: 10,000 combining marks`,
      "src/cli/terminal.test.ts: shows control and bidirectional marks instead of obeying them",
    ],
  },
  {
    what: "HTML: script, onerror, javascript:, svg, srcdoc, base, meta refresh, template",
    expected: "no script runs, nothing is fetched, none of it is text",
    tests: [
      "src/readers/html/page.test.ts: runs no script and takes none for text",
      "test/browser/hostile.test.ts: what is pasted",
      "src/server/conformance.test.ts: comes under the policy",
    ],
  },
  {
    what: "the same in titles, bylines, outlets, addresses, names, notes and file names",
    expected: "escaped in every format and on the page",
    tests: [
      `${exporters}: html and md hold no mark-up of the report's own`,
      `${exporters}: graphml is well-formed XML`,
      `${hostile}: texts full of scripts come back as JSON and text`,
      "test/browser/hostile.test.ts: lists, facets, map and network",
    ],
  },
  {
    what: "CSV cells that begin with = + - @ tab or CR",
    expected: "guarded in `csv`, untouched in `csv-raw`",
    tests: [`${exporters}: csv guards formulas, csv-raw does not`],
  },
  {
    what: "fetching from inner addresses, however written; rebinding; redirects inside; other schemes and ports",
    expected: "off unless allowed; the checked address is the one connected to, at every hop",
    tests: [
      `${fetcher}: refuses a name that resolves inside`,
      `${fetcher}: connects to the address it checked`,
      `${fetcher}: follows a redirect and no more than allowed`,
    ],
  },
  {
    what: "every regular expression on 50,000 of one character or two",
    expected: "time grows with the text, not with its square",
    tests: [
      "test/faults/patterns.test.ts: take time that grows with the text",
      "src/language/segment/paragraphs.test.ts: stays linear on 50,000",
    ],
  },
  {
    what: "quotation marks: unbalanced, five deep, 10,000 of them, of every kind, across paragraphs",
    expected: "bounded; every span a substring",
    tests: [
      "src/language/segment/quotations.test.ts: goes five deep",
      "src/language/segment/quotations.test.ts: carries a quotation over paragraphs",
      "src/language/segment/quotations.test.ts: it.each(['\"'",
      "test/records.test.ts: unbalanced marks",
    ],
  },
  {
    what: "counts: bounds, dozens, corrections, ages, distances, digits of other scripts, 1e400",
    expected: "as the codebook says; what is no count is none",
    tests: [
      "src/coder/counts/quantities.test.ts: at least 25 people",
      "src/coder/counts/quantities.test.ts: keeps both figures of a correction",
      "test/faults/fuzz/targets/language.ts: counts",
    ],
  },
  {
    what: "dates: 31 February, weekdays at a year's end, zones, other calendars",
    expected: "an interval with its precision, never a silent guess",
    tests: [
      "src/coder/dates/resolve.test.ts: knows the days of the calendar",
      "src/coder/dates/resolve.test.ts: leaves durations, numbers and dates of other calendars open",
      "src/coder/dates/resolve.test.ts: names the years in which the weekdays fit",
      "test/faults/fuzz/targets/language.ts: dates",
    ],
  },
  {
    what: "text that reads like an order or like our own records",
    expected: "text; the records around it are those of a control",
    tests: [
      `${inputs}: changes nothing in the records of the paragraphs around it`,
      "test/records.test.ts: orders to the reader",
    ],
  },
  {
    what: "one text in many outlets, one with a changed number; corrections, withdrawals, embargoes",
    expected: "one origin and its reprints; revised or contested; withdrawn is kept and flagged; embargoed is hidden",
    tests: [
      "src/incidents/reprints/print.test.ts: are texts with a word changed",
      "src/store/suite/states.case.ts: carries a correction",
      "src/store/suite/states.case.ts: carries a withdrawal",
      "src/store/suite/states.case.ts: hides the embargoed until its time",
      "src/readers/ninjs/reader.test.ts: does not lose a withdrawal that left no text",
    ],
  },
  {
    what: "a great many reports of one incident; chains of look-alikes",
    expected: "memory bounded, no comparison of all with all, chains not joined",
    tests: [
      "src/incidents/matching/matcher.test.ts: makes one incident of a great many reports of it",
      "src/incidents/matching/leaders.test.ts: measures members against the leader, so that a chain does not join",
      "src/incidents/matching/leaders.test.ts: stays quick when everything looks alike",
    ],
  },
  {
    what: "`__proto__`, `constructor`, `toString` as names, tags and keys",
    expected: "names like any other",
    tests: [
      "src/readers/ninjs/reader.test.ts: is not harmed by hostile keys",
      `${keeping}: keeps names and texts that look like code`,
      "src/incidents/actors/actors.test.ts: do not stumble over names of built-in properties",
      "src/readers/feed/reader.test.ts: is not harmed by an element named",
    ],
  },
  {
    what: "file names: `-rf`, line ends, 255 bytes and more, twins by case",
    expected: "names like any other",
    tests: [`${inputs}: that look like options, hold line ends`, `${inputs}: longer than a name can be`],
  },
  {
    what: "JSON: depth, duplicate keys, 1e999, lone surrogates, a mark, one bad line in 500,000",
    expected: "that line is refused with its number",
    tests: [
      "src/readers/json/lines-reader.test.ts: refuses one bad line with its number and goes on",
      "src/readers/json/lines-reader.test.ts: goes on after a line with bytes that no text has",
      `${inputs}: one bad line in`,
      "test/faults/fuzz/targets/readers.ts: lines around a bad line",
    ],
  },
  {
    what: "kill -9 at any moment: of an ingest, of two, of a reviewer, of workers, PostgreSQL and the broker",
    expected: "all that was acknowledged is there once, and the end is that of an uninterrupted run",
    tests: [
      `${kills}: an ingest that is killed at any moment`,
      `${kills}: two ingests into one store`,
      `${kills}: a review log whose writer is killed`,
      `${kills}: a review log whose two writers are killed`,
      "test/faults/kills/services.test.ts: keep each report once",
      "src/queue/failures.test.ts: loses nothing and keeps nothing twice",
      "src/store/postgres.test.ts: outlives a connection that breaks between two queries",
    ],
  },
  {
    what: "the same twice, two at once, another order, from the middle",
    expected: "same ids, same bytes",
    tests: [
      `${keeping}: exports the same bytes whatever the order`,
      `${keeping}: is read and written by two at once`,
      `${keeping}: gives back what was put in, byte for byte, and does nothing the second time`,
      "src/incidents/matching/matcher.test.ts: makes the same incidents byte for byte whatever the order",
    ],
  },
  {
    what: "ENOSPC, EIO, EACCES, EMFILE, torn writes at any call; full disks, read-only folders; clocks that go back, other zones and languages",
    expected: "one sentence, nothing lost, the same output",
    tests: [
      `${disk}: at any call of an ingest loses nothing`,
      `${disk}: is told in words, by a real one of 1 MiB`,
      `${disk}: a file that may not grow`,
      `${disk}: a folder that may not be written to`,
      `${disk}: a reader that goes away (EPIPE)`,
      `${inputs}: that go back an hour`,
      "test/records.test.ts: writes the same bytes under another time zone and language",
    ],
  },
  {
    what: "a store with a flipped bit, a cut tail, a newer schema, half made",
    expected: "told in words",
    tests: [
      `${damage}: with a bit flipped gives the same records or says that it is damaged`,
      `${damage}: that was cut off`,
      "src/store/open.test.ts: refuses a store of a newer program",
      `${kills}: from the making of the store on`,
    ],
  },
  {
    what: "a document that hangs, crashes or eats memory",
    expected: "its worker ends, it is tried again, then set aside; the others go on",
    tests: [
      "src/pool/pool.test.ts: sets a document aside that makes its worker",
      "src/pool/pool.test.ts: tries a document again whose worker was lost",
      "src/pool/threads.test.ts: ending one that still loads ends nothing else",
      "src/queue/failures.test.ts: finds the report that ends whoever codes it",
    ],
  },
  {
    what: "requests: bodies too large or without a length, slow clients, bad UTF-8, huge limits, operators, traversal, other sites, forged hosts",
    expected: "4xx in words; nothing written without a token",
    tests: [
      `${hostile}: too large, whatever it says`,
      `${hostile}: %s is refused in words`,
      `${hostile}: a forged host in the request line`,
      `${hostile}: needs a token with the right scope`,
      `${hostile}: from another site is refused`,
      "test/faults/fuzz/targets/server.ts: server",
    ],
  },
  {
    what: "a review log with a line removed, edited or moved; two writers",
    expected: "the first bad line is named",
    tests: [
      "src/review/chain.test.ts: by two writers",
      "src/store/open.test.ts: names the first line of the review log that was altered",
      "test/faults/doctor.test.ts: names the first line of the review log",
    ],
  },
];
