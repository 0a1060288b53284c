import type { TestKind } from "@springback/core/timeline";

/** What each test is called, as keys of the ladder's words. */
export const TEST_NAMES = {
  heelRaise: "heelRaiseTest",
  hop10: "hopTest",
  walk30: "walkTest",
  stepEdge: "stepTest",
} as const satisfies Readonly<Record<TestKind, string>>;
