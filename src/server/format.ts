/** The format that a path of the API ends in: `/api/events.csv` is `/api/events` as CSV. */
import { getPath } from "hono/utils/url";

const SUFFIX = /^(\/api\/.+)\.(?:json|csv)$/;

export const isCsv = (url: string): boolean => new URL(url).pathname.endsWith(".csv");

/** The path without its format. */
export const pathOf = (request: Request): string => {
  const path = getPath(request);
  return SUFFIX.exec(path)?.[1] ?? path;
};
