import { useContext } from "preact/hooks";
import { Link, toReport, toReview } from "../app/route";
import { Beside } from "./beside";

/** Where an open note is to be found again, and where it is reviewed. */
export function Addresses({ document, id }: { readonly document: string; readonly id: string }) {
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
