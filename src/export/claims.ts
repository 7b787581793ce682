/** schema.org Claim: what a source says. ClaimReview only where a person has decided about it. */
import { publishedOn, wordsOf, type Attribution, type Entity, type Report } from "../records/index.js";
import { outletNameOf } from "../readers/outlet.js";
import type { Decision } from "../review/decision.js";
import type { Exporter } from "./exporter.js";
import { CodePoints } from "./text/code-points.js";
import { traceOf } from "./text/link.js";

const TYPES: Readonly<Partial<Record<Entity["kind"], string>>> = {
  person: "Person",
  organization: "Organization",
  group: "Organization",
  agency: "NewsMediaOrganization",
  country: "Country",
};

/** What a reviewer's decision says of an attribution; the others change it, and the changed one is a claim of its own. */
const VERDICTS: Readonly<Partial<Record<Decision["verb"], string>>> = {
  accept: "said so",
  reject: "not said so",
  correct: "said otherwise",
};

export const claimsExporter: Exporter = {
  name: "claims",
  about: "schema.org Claim as JSON-LD, one for each attribution; ClaimReview where a person has decided",
  of: "records",
  async *write({ reports, decisions }) {
    yield '{"@context":"https://schema.org","@graph":[';
    let count = 0;
    for await (const report of reports) {
      const points = new CodePoints(report.document.text);
      const decided = await decisions(report.document.id);
      for (const attribution of report.attributions) {
        const claim = claimOf(report, attribution, points);
        const reviews = decided.filter(
          ({ kind, round, before }) =>
            kind === "attribution" && round !== "blind" && before.some(({ id }) => id === attribution.id),
        );
        const all = [claim, ...reviews.flatMap((each) => reviewOf(each, claim))];
        for (const each of all) yield `${count++ ? ",\n" : "\n"}${JSON.stringify(each)}`;
      }
    }
    yield "\n]}\n";
  },
};

interface Claim {
  readonly "@type": "Claim";
  readonly "@id": string;
  readonly text: string;
  readonly [property: string]: unknown;
}

function claimOf(report: Report, attribution: Attribution, points: CodePoints): Claim {
  const { document, entities } = report;
  const { content, source, sourceEntity, act, kind, confidence, parent } = attribution;
  const entity = entities.find(({ id }) => id === sourceEntity);
  const name = entity?.name ?? (source ? wordsOf(document.text, source) : undefined);
  const whole = { start: content[0]!.start, end: content.at(-1)!.end };
  const day = publishedOn(document);
  return {
    "@type": "Claim",
    "@id": `urn:hearsay:${document.id}:attributions:${attribution.id}`,
    text: content.map((span) => wordsOf(document.text, span)).join(" … "),
    inLanguage: document.language,
    ...(name !== undefined && {
      author: {
        "@type": (entity && TYPES[entity.kind]) ?? "Thing",
        name,
        ...(entity?.wikidata !== undefined && { sameAs: `http://www.wikidata.org/entity/${entity.wikidata}` }),
      },
    }),
    ...(parent !== null && { isPartOf: { "@id": `urn:hearsay:${document.id}:attributions:${parent}` } }),
    appearance: {
      "@type": "NewsArticle",
      identifier: document.id,
      url: traceOf(document, `attributions/${attribution.id}`, whole, points),
      publisher: { "@type": "Organization", name: outletNameOf(report) },
      ...(document.title !== undefined && { headline: document.title }),
      ...(day !== undefined && { datePublished: day }),
    },
    additionalProperty: [
      { "@type": "PropertyValue", name: "act", value: act },
      { "@type": "PropertyValue", name: "kind", value: kind },
      { "@type": "PropertyValue", name: "confidence", value: confidence, measurementTechnique: "hearsay-attribution" },
    ],
  };
}

/** Reviewers say whether the report has the source say this, not whether it is true; the review says so. */
function reviewOf({ verb, coder, time, reason, hash }: Decision, claim: Claim): object[] {
  const verdict = VERDICTS[verb];
  if (verdict === undefined) return [];
  return [
    {
      "@type": "ClaimReview",
      "@id": `urn:hearsay:decision:${hash}`,
      claimReviewed: claim.text,
      itemReviewed: { "@id": claim["@id"] },
      reviewAspect: "whether the report has this source say this",
      reviewRating: { "@type": "Rating", alternateName: verdict, ...(reason && { ratingExplanation: reason }) },
      author: { "@type": "Person", name: coder },
      datePublished: time.slice(0, 10),
    },
  ];
}
