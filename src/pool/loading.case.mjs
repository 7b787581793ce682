// A worker for tests: says whether a module like itself would be required.
export default () => process.features.require_module ?? false;
