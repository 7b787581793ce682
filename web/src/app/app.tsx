import { lazy } from "./lazy";
import { Masthead } from "./masthead";
import { useRoute, type Route } from "./route";
import { Empty } from "./states";
import { Desk } from "../desk/view";
import { Link } from "./route";

const ReportView = lazy("the report", () => import("../report/view").then((m) => m.ReportView));

const IncidentView = lazy("the incident", () => import("../incident/view").then((m) => m.IncidentView));

const Explore = lazy("the search", () => import("../explore/view").then((m) => m.Explore));
const Paste = lazy("pasting", () => import("../paste/view").then((m) => m.Paste));
const Review = lazy("the review", () => import("../review/view").then((m) => m.Review));

function view(route: Route) {
  const {
    path: [place, id],
    query,
  } = route;
  if (!place) return <Desk query={query} />;
  if (place === "reports" && id) return <ReportView id={id} at={query.get("at")} />;
  if (place === "incidents" && id) return <IncidentView id={id} />;
  if (place === "explore") return <Explore route={route} />;
  if (place === "paste") return <Paste example={query.get("example") !== null} />;
  if (place === "review") return <Review route={route} />;
  return (
    <Empty title="There is no such page">
      <p>
        Go back to the <Link to="/">desk</Link>.
      </p>
    </Empty>
  );
}

export function App() {
  const route = useRoute();
  return (
    <>
      <Masthead route={route} />
      <main id="main" tabIndex={-1}>
        {view(route)}
      </main>
      <footer class="foot">
        <span>Hearsay tells what is said and by whom; it does not know what is true.</span>
        <a href="/docs">The API behind this page</a>
      </footer>
    </>
  );
}
