/** What a runner's journeys promise, line by line, and the tests that walk each. */
const LINES = "packages/e2e/journeys.json";
const SPEC = /^packages\/e2e\/src\/.*\.ts$/;
const PAGE = /^apps\/(web|admin)\/src\/app\/(.*\/)?page\.tsx$/;
/** The addresses at which each page is asked whether everybody can use it. */
const SCREENS = "packages/e2e/src/pages/screens.ts";
const LITERAL = /["'`](?:\$\{(?:WEB|ADMIN)\})?(\/[^"'`?#\s$]*)/g;
const LEFT_TO = /"(\/[^"]*)": "([\w-]+\.spec\.ts)"/g;
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

/**
 * Every page is opened by a journey, by its address or what leads up to its variable part; each of the runner's app by those that
 * ask of every page whether everybody can use it, or by a journey that asks so itself.
 */
export function checkPages(tree) {
  const opened = openedIn(sourcesOf(tree));
  const lookedAt = openedIn(tree.has(SCREENS) ? [tree.read(SCREENS)] : []);
  const pages = tree.files.filter((path) => PAGE.test(path));
  const faults = pages.flatMap((path) => {
    const address = addressOf(path);
    if (!isAmong(address, opened)) return [`${path}: no journey opens ${address}`];
    if (path.startsWith("apps/web/") && !isAmong(address, lookedAt))
      return [`${path}: ${SCREENS} doesn't name ${address}, so nobody asks who can use it`];
    return [];
  });
  return {
    what: "pages that journeys open",
    looked: pages.length,
    faults: [...faults, ...unasked(tree)],
  };
}

/** The addresses in the literals of some sources, without what is asked of them. */
function openedIn(sources) {
  const literals = sources.flatMap((source) => [...source.matchAll(LITERAL)]);
  return new Set(literals.map(([, address]) => address));
}

/** An address that ends in a slash goes on with something. */
function isAmong(address, opened) {
  if (!address.endsWith("/") || address === "/") return opened.has(address);
  return [...opened].some((one) => one.startsWith(address));
}

/** Journeys that a page is left to, and that don't ask who can use it. */
function unasked(tree) {
  if (!tree.has(SCREENS)) return [];
  return [...tree.read(SCREENS).matchAll(LEFT_TO)]
    .map(([, address, spec]) => ({ address, path: `packages/e2e/src/${spec}` }))
    .filter(({ path }) => !tree.has(path) || !tree.read(path).includes("expectAccessible("))
    .map(({ address, path }) => `${SCREENS}: ${path} doesn't ask who can use ${address}`);
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
