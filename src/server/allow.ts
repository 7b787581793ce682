import type { Hono } from "hono";

/** The methods that a path of the API takes, for Allow; none when there is no such path. */
export function methodsAt({ routes }: Pick<Hono, "routes">, path: string): string[] {
  const taken = routes.filter(({ method, path: pattern }) => method !== "ALL" && fits(pattern, path));
  const methods = new Set(taken.map(({ method }) => method));
  if (methods.has("GET")) methods.add("HEAD");
  return [...methods].sort();
}

function fits(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split("/"), path.split("/")];
  return wanted.length === given.length && wanted.every((part, i) => part.startsWith(":") || part === given[i]);
}
