import { lazy } from "./lazy";
import { Masthead } from "./masthead";
import { useRoute, type Route } from "./route";
import { Empty } from "./states";
import { Desk } from "../desk/view";
import { Link } from "./route";

const ReportView = lazy("the report", () => import("../report/view").then((m) => m.ReportView));

function view({ path: [place, id], query }: Route) {
  if (!place) return <Desk />;
  if (place === "reports" && id) return <ReportView id={id} at={query.get("at")} />;
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
    </>
  );
}
