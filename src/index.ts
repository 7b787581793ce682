/** Hearsay as a library: read documents, code them, set the versions of one happening side by side. */
export { loadCoder, type Coder, type CoderOptions } from "./coder/index.js";
export {
  EXPORTERS,
  gathered,
  PLAIN,
  type ExportFile,
  type Exporter,
  type ExportOptions,
  type FieldNote,
  type Material,
} from "./export/index.js";
export { IMPORTERS, type Imported, type Importer } from "./import/index.js";
export {
  followStore,
  incidentOf,
  incidentsOf,
  isBehind,
  keepIncidents,
  Matcher,
  readIdentities,
  type Change,
  type Cluster,
  type Identities,
  type Keeper,
  type Row,
} from "./incidents/index.js";
export { ModelError } from "./language/index.js";
export {
  createFetcher,
  fileSource,
  isRefused,
  read,
  sourceOf,
  streamSource,
  PUBLIC_NETWORK,
  type Fetched,
  type Fetcher,
  type FetchPolicy,
  type Given,
  type Read,
  type ReadResult,
  type Refused,
} from "./readers/index.js";
export * from "./records/index.js";
export * from "./store/index.js";
