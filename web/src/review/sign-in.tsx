import { useState } from "preact/hooks";
import type { Overview } from "../../../src/server/api/explore.js";
import { token } from "../data/token";
import { Shown } from "../text/shown";

/** Who reviews: signs in with a token made by `hearsay token`, which stays in this tab. */
export function SignIn({ overview, onChange }: { readonly overview: Overview; readonly onChange: () => void }) {
  const [value, setValue] = useState("");
  if (overview.coder)
    return (
      <p class="signed">
        Reviewing as{" "}
        <b>
          <Shown text={overview.coder} />
        </b>
        {!overview.writable && <>; this token may read only</>}{" "}
        <button
          type="button"
          class="plain"
          onClick={() => {
            token.forget();
            onChange();
          }}
        >
          sign out
        </button>
      </p>
    );
  return (
    <form
      class="signed"
      onSubmit={(event) => {
        event.preventDefault();
        token.keep(value);
        setValue("");
        onChange();
      }}
    >
      <label>
        To decide, sign in with a token from <code>hearsay token</code>:{" "}
        <input
          type="password"
          autocomplete="off"
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      </label>{" "}
      <button type="submit" disabled={!value.trim()}>
        Sign in
      </button>
    </form>
  );
}
