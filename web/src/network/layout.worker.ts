import { layoutOf, type LayoutAsked } from "./layout";

addEventListener("message", ({ data }: MessageEvent<LayoutAsked>) => postMessage(layoutOf(data)));
