import type { Params } from "#form.ts";
import type { World } from "#world.ts";

/** What a route is given: the rows, the decoded parameters and the ids in its path. */
export interface Call {
  readonly world: World;
  readonly params: Params;
  readonly ids: readonly string[];
  readonly path: string;
}

/** One endpoint. `pattern` has `:id` where an id stands. */
export interface Route {
  readonly method: "GET" | "POST" | "DELETE";
  readonly pattern: string;
  readonly run: (call: Call) => object;
}

/** The first route that fits, and the ids found in the path. */
export function match(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; ids: string[] } | null {
  const parts = path.split("/");
  for (const route of routes) {
    const wanted = route.pattern.split("/");
    if (route.method !== method || wanted.length !== parts.length) continue;
    const fits = wanted.every((part, index) => part === ":id" || part === parts[index]);
    if (fits) return { route, ids: parts.filter((_, index) => wanted[index] === ":id") };
  }
  return null;
}
