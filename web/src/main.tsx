import { render } from "preact";
import { App } from "./app/app";
import { readTheme, showTheme } from "./app/theme";
import "./style/fonts.css";
import "./style/ground.css";
import "./style/frame.css";
import "./style/marks.css";
import "./style/report.css";

showTheme(readTheme());
render(<App />, document.getElementById("app")!);
