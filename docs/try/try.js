/** Builds a form for each path of /openapi.json and shows the answer. Text from the server is only ever set as text. */

const LONGEST_SHOWN = 100_000;

/** Makes an element: `make("a", { href: "/" }, "words", child)`. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function field({ name, required, description, schema }, values) {
  const input = values
    ? make("select", { name }, make("option", { value: "" }, "any"), ...values.map((each) => make("option", {}, each)))
    : make("input", { name, ...(required && { required: "" }), placeholder: String(schema.default ?? "") });
  return make("label", {}, name, input, make("small", {}, description ?? schema.description ?? ""));
}

const valuesOf = (schema) => schema.enum ?? schema.anyOf?.[0]?.enum;

async function send(method, path, operation, form, output) {
  const given = new FormData(form);
  let address = path;
  const query = new URLSearchParams();
  for (const { name, in: where } of operation.parameters ?? []) {
    const value = String(given.get(name) ?? "");
    if (where === "path") address = address.replace(`{${name}}`, encodeURIComponent(value));
    else if (value) query.set(name, value);
  }
  if (query.size) address += `?${query}`;
  const headers = {};
  const token = document.querySelector("#token").value;
  if (token) headers.authorization = `Bearer ${token}`;
  const body = given.get("body");
  if (body !== null) headers["content-type"] = String(given.get("type"));
  const started = performance.now();
  try {
    const answer = await fetch(address, { method: method.toUpperCase(), headers, ...(body !== null && { body }) });
    const text = await answer.text();
    const took = `${Math.round(performance.now() - started)} ms`;
    const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}\n… cut here` : pretty(text);
    output.replaceChildren(
      make("p", {}, `${answer.status} in ${took}: `, make("a", { href: address }, address)),
      make("pre", { tabindex: "0" }, shown),
    );
  } catch (error) {
    output.replaceChildren(make("p", {}, `No answer: ${error.message}`));
  }
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function section(method, path, operation) {
  const types = Object.keys(operation.requestBody?.content ?? {});
  const output = make("div", { "aria-live": "polite" });
  const form = make(
    "form",
    {},
    ...(operation.parameters ?? []).map((each) => field(each, valuesOf(each.schema))),
    ...(types.length
      ? [
          make(
            "label",
            {},
            "type of the body",
            make("select", { name: "type" }, ...types.map((each) => make("option", {}, each))),
          ),
          make("label", { class: "wide" }, "body", make("textarea", { name: "body", rows: "8", spellcheck: "false" })),
        ]
      : []),
    make("button", {}, "Send"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(method, path, operation, form, output);
  });
  return make(
    "details",
    {},
    make("summary", {}, make("code", {}, `${method.toUpperCase()} ${path}`), ` ${operation.summary ?? ""}`),
    form,
    output,
  );
}

const description = await (await fetch("/openapi.json")).json();
document.querySelector("#about").textContent = description.info.description;
document.querySelector("#paths").replaceChildren(
  ...Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, operation]) => !("text/event-stream" in (operation.responses[200]?.content ?? {})))
      .map(([method, operation]) => section(method, path, operation)),
  ),
);
