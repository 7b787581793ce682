import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { choose, type Route } from "../app/route";
import { lazy } from "../app/lazy";
import { askAhead } from "../data/remote";
import { filtersOf, listOf, LISTS, mapOf, networkOf, showOf, SHOWS, type Show } from "./asked";
import { Chosen } from "./chosen";
import { Found } from "./found";
import "../style/explore.css";

const MapView = lazy("the map", () => import("./map-view").then((m) => m.MapView));
const NetworkView = lazy("the network", () => import("./network-view").then((m) => m.NetworkView));

const NAMES = { list: "List", map: "Map", network: "Network of actors" } as const;

const QUESTIONS: Partial<Record<Show, (query: URLSearchParams) => void>> = {
  map: (query) => askAhead(mapOf(query)),
  network: (query) => askAhead(networkOf(query)),
};

/** After this many milliseconds what was asked for first has been shown, and what may be asked for next is fetched. */
const BREATH = 400;

/** Search with facets and a histogram; the same hits as a list, a map or a network. */
export function Explore({ route: { query } }: { readonly route: Route }) {
  useEffect(() => void (document.title = "Explore – Hearsay"), []);
  useEffect(() => {
    const timer = setTimeout(() => [MapView, NetworkView].forEach((view) => view.ahead()), BREATH);
    return () => clearTimeout(timer);
  }, []);
  const show = showOf(query);
  return (
    <div class="explore">
      <h1 class="unseen">Explore</h1>
      <SearchBox text={query.get("q") ?? ""} />
      <div class="bar">
        <nav class="tabs" aria-label="Form of the hits">
          {SHOWS.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={show === each}
              onPointerDown={() => show !== each && QUESTIONS[each]?.(query)}
              onClick={() => choose({ show: each === "list" ? undefined : each })}
            >
              {NAMES[each]}
            </button>
          ))}
        </nav>
        {show === "list" && (
          <label>
            of{" "}
            <select value={listOf(query)} onChange={(event) => choose({ in: event.currentTarget.value })}>
              {LISTS.map((list) => (
                <option key={list}>{list}</option>
              ))}
            </select>
          </label>
        )}
        <Days query={query} />
      </div>
      <Chosen query={query} />
      {show === "list" && <Found list={listOf(query)} filters={filtersOf(query)} query={query} />}
      {show === "map" && <MapView query={query} />}
      {show === "network" && <NetworkView query={query} />}
    </div>
  );
}

const PAUSE = 220;

/** Searches while one types, after a short pause. */
function SearchBox({ text }: { readonly text: string }) {
  const timer = useRef(0);
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (box.current && document.activeElement !== box.current) box.current.value = text;
  }, [text]);
  useLayoutEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== "/" || (event.target instanceof HTMLElement && event.target.closest("input, textarea, select")))
        return;
      event.preventDefault();
      box.current?.focus();
    };
    addEventListener("keydown", focus);
    return () => removeEventListener("keydown", focus);
  }, []);
  const search = (value: string): void => choose({ q: value.trim() || undefined }, { replace: true });
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        clearTimeout(timer.current);
        if (box.current) search(box.current.value);
      }}
    >
      <label class="unseen" for="search">
        Search
      </label>
      <input
        id="search"
        ref={box}
        type="search"
        maxLength={200}
        placeholder={`Words of the reports; "…" for a phrase, -word for without`}
        defaultValue={text}
        onInput={({ currentTarget: { value } }) => {
          clearTimeout(timer.current);
          timer.current = window.setTimeout(() => search(value), PAUSE);
        }}
      />
      <span class="hint">
        <kbd>/</kbd>
      </span>
    </form>
  );
}

function Days({ query }: { readonly query: URLSearchParams }) {
  const day = (name: "since" | "until", label: string) => (
    <label>
      {label}{" "}
      <input
        type="date"
        value={query.get(name) ?? ""}
        onChange={(event) => choose({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="days">
      {day("since", "from")} {day("until", "to")}
    </div>
  );
}
