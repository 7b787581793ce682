import { ApiError } from "../data/api";
import type { Paged } from "../data/paged";
import { Failed } from "./states";

/** The button beneath a list that fetches more of it; nothing on its last page. */
export function ShowMore({ state, more }: Pick<Paged<unknown>, "state" | "more">) {
  return (
    <>
      {state instanceof ApiError && <Failed text={state.message} />}
      {more && (
        <button type="button" class="show-more" onClick={more} disabled={state === "loading"}>
          {state === "loading" ? "Loading …" : "Show more"}
        </button>
      )}
    </>
  );
}
