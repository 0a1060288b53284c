// What each page of a built app makes a browser load before anybody can use it, read from the build's own manifests.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";

const MANIFEST = "page_client-reference-manifest.js";

/**
 * The JavaScript of each page's first load: what every page begins with, and the scripts of the page, of the layouts around it and
 * of the pages that stand in when it fails. So it is the most a first visit loads; what comes later, by `import()`, isn't in it.
 * @param {string} next the build's folder, `.next`
 * @returns {Map<string, {bytes: number, scripts: string[]}>} by route, bytes gzipped
 * @throws when a manifest isn't there, or names a script that isn't
 */
export function firstLoadOf(next) {
  const root = readJson(join(next, "build-manifest.json")).rootMainFiles;
  const routes = readJson(join(next, "app-path-routes-manifest.json"));
  const weigh = weigher(next);
  const pages = Object.entries(routes).filter(
    ([entry, route]) => entry.endsWith("/page") && !route.startsWith("/_"),
  );
  return new Map(
    pages.map(([entry, route]) => {
      const own = Object.values(entryScripts(next, entry)).flat();
      const scripts = [...new Set([...root, ...own].map(plain))];
      return [route, { scripts, bytes: scripts.reduce((sum, name) => sum + weigh(name), 0) }];
    }),
  );
}

const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Manifests name a script by its address or by its place in the folder. */
const plain = (name) => name.replace(/^\/?_next\//, "");

/** The manifest is a script that hangs its lists, by entry, on the global object. */
function entryScripts(next, entry) {
  const folder = join(next, "server/app", entry.slice(0, -"/page".length));
  const global = {};
  runInNewContext(readFileSync(join(folder, MANIFEST), "utf8"), { globalThis: global });
  const [manifest] = Object.values(global);
  const lists = manifest?.[entry]?.entryJSFiles;
  if (!lists || Object.keys(lists).length === 0)
    throw new Error(`The build's manifest of ${entry} lists no scripts.`);
  return lists;
}

function weigher(next) {
  const known = new Map();
  return (name) => {
    if (!known.has(name))
      known.set(name, gzipSync(readFileSync(join(next, name)), { level: 9 }).length);
    return known.get(name);
  };
}

/** How many scripts the build wrote for browsers: a page's worker and whatever comes later are among them. */
export function scriptsOf(next) {
  return readdirSync(join(next, "static/chunks")).filter((name) => name.endsWith(".js")).length;
}
