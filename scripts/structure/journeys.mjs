/** What a runner's journeys promise, line by line, and the tests that walk each. */
const LINES = "packages/e2e/journeys.json";
const SPEC = /^packages\/e2e\/src\/.*\.ts$/;
const PAGE = /^apps\/(web|admin)\/src\/app\/(.*\/)?page\.tsx$/;
const TITLE = /\btest\(\s*"([^"]+)"/g;

/** Every line of the journeys names a test that exists. */
export function checkJourneys(tree) {
  const what = "lines of the journeys";
  const titles = new Set(
    sourcesOf(tree).flatMap((source) => [...source.matchAll(TITLE)].map(([, title]) => title)),
  );
  const lines = tree.has(LINES) ? linesIn(JSON.parse(tree.read(LINES))) : [];
  const faults = lines.flatMap(({ line, tests }) => [
    ...(tests.length === 0 ? [`${LINES}: no test walks "${line}"`] : []),
    ...tests
      .filter((title) => !titles.has(title))
      .map((title) => `${LINES}: "${line}" names a test that isn't there: "${title}"`),
  ]);
  return { what, looked: lines.length, faults };
}

/** Every page stands in the journeys, by its address or what leads up to its variable part. */
export function checkPages(tree) {
  const journeys = sourcesOf(tree).join("\n");
  const pages = tree.files.filter((path) => PAGE.test(path));
  const faults = pages
    .filter((path) => !journeys.includes(addressOf(path)))
    .map((path) => `${path}: no journey opens ${addressOf(path)}`);
  return { what: "pages that journeys open", looked: pages.length, faults };
}

function sourcesOf(tree) {
  return tree.files.filter((path) => SPEC.test(path)).map((path) => tree.read(path));
}

function linesIn(parts) {
  return Object.entries(parts).flatMap(([part, lines]) =>
    Object.entries(lines).map(([line, tests]) => ({ line: `${part}: ${line}`, tests })),
  );
}

/** "/learn/" of apps/web/src/app/(line)/learn/[slug]/page.tsx. */
function addressOf(path) {
  const route = path
    .replace(PAGE, "$2")
    .split("/")
    .filter((part) => part !== "" && !/^\(.*\)$/.test(part));
  const variable = route.findIndex((part) => part.startsWith("["));
  const fixed = variable === -1 ? route : route.slice(0, variable);
  return `/${fixed.join("/")}${variable === -1 ? "" : "/"}`;
}
