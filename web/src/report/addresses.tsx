import { useContext } from "preact/hooks";
import { Link, toReport, toReview } from "../app/route";
import { Beside } from "./beside";

interface Item {
  readonly document: string;
  readonly id: string;
}

/** Where an open note is to be found again, and where it is reviewed. */
export function Addresses({ document, id }: Item) {
  const { stored, reviewer } = useContext(Beside);
  if (!stored) return null;
  return (
    <p class="links">
      <a href={toReport(document, id)}>Link to this event</a>
      {reviewer && (
        <>
          {" · "}
          <Link to={toReview(document, "event", id)}>Review this</Link>
        </>
      )}
    </p>
  );
}

/** Where a chain of voices is reviewed: it stands open, and its place is that of its words. */
export function ReviewOfVoices({ document, id }: Item) {
  const { stored, reviewer } = useContext(Beside);
  if (!stored || !reviewer) return null;
  return (
    <p class="links">
      <Link to={toReview(document, "attribution", id)}>Review who says it</Link>
    </p>
  );
}
