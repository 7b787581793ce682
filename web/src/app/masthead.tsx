import { useState } from "preact/hooks";
import { Link, type Route } from "./route";
import { readTheme, showTheme, THEMES } from "./theme";

const VIEWS = [
  { to: "/", name: "Desk", at: [undefined, "incidents", "reports"] },
  { to: "/explore", name: "Explore", at: ["explore"] },
  { to: "/paste", name: "Paste a report", at: ["paste"] },
  { to: "/review", name: "Review", at: ["review"] },
] as const;

export function Masthead({ route }: { readonly route: Route }) {
  const [theme, setTheme] = useState(readTheme);
  const turn = (): void => {
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
    showTheme(next);
    setTheme(next);
  };
  return (
    <header class="masthead">
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Link to="/" class="nameplate">
        Hearsay
      </Link>
      <p class="motto">who says what, and how sure each voice is</p>
      <nav aria-label="Views">
        {VIEWS.map(({ to, name, at }) => {
          const current = (at as readonly (string | undefined)[]).includes(route.path[0]);
          return (
            <Link key={to} to={to} {...(current && { "aria-current": "page" as const })}>
              {name}
            </Link>
          );
        })}
      </nav>
      <button type="button" class="theme" onClick={turn} aria-label={`Colours: ${theme}. Change`}>
        <span aria-hidden="true">{theme === "light" ? "☀" : theme === "dark" ? "☾" : "◐"}</span> {theme}
      </button>
    </header>
  );
}
