import { expect, it } from "vitest";
import { checkJourneys, checkPages } from "./journeys.mjs";

const tree = (files) => ({
  files: Object.keys(files),
  read: (path) => files[path],
  has: (path) => path in files,
});
const LINES = "packages/e2e/journeys.json";
const SPEC = "packages/e2e/src/morning.spec.ts";
const lines = (tests) => JSON.stringify({ "Every day": { "a check-in of four taps": tests } });
const spec = `test("four taps", async () => page.goto("/check-in"));\n`;

it("is content when each line of the journeys is walked by a test", () => {
  const { looked, faults } = checkJourneys(tree({ [LINES]: lines(["four taps"]), [SPEC]: spec }));
  expect({ looked, faults }).toEqual({ looked: 1, faults: [] });
});

it("finds a line that no test walks, and one whose test is gone", () => {
  expect(checkJourneys(tree({ [LINES]: lines([]), [SPEC]: spec })).faults).toEqual([
    `${LINES}: no test walks "Every day: a check-in of four taps"`,
  ]);
  expect(checkJourneys(tree({ [LINES]: lines(["five taps"]), [SPEC]: spec })).faults).toEqual([
    expect.stringContaining(`a test that isn't there: "five taps"`),
  ]);
});

it("looks at nothing when the lines aren't there", () => {
  expect(checkJourneys(tree({ [SPEC]: spec }))).toMatchObject({ looked: 0, faults: [] });
});

const SCREENS = "packages/e2e/src/pages/screens.ts";

it("finds a page of the runner's app that nobody asks who can use, by its whole address", () => {
  const pages = {
    "apps/web/src/app/(phone)/check-in/page.tsx": "",
    "apps/web/src/app/(open)/check/page.tsx": "",
    "apps/web/src/app/(open)/handover/[token]/page.tsx": "",
  };
  const opens = `${spec}goto("/check"); goto("/handover/secret");`;
  const named = `const S = ["/check-in?again", "/check"]; const L = { "/handover/": "sheet.spec.ts" };`;
  const asks = { "packages/e2e/src/sheet.spec.ts": "expectAccessible(page)" };
  const looked = (files) => checkPages(tree({ ...pages, [SPEC]: opens, ...files })).faults;
  expect(looked({ [SCREENS]: named, ...asks })).toEqual([]);
  expect(looked({ [SCREENS]: named.replace(', "/check"', ""), ...asks })).toEqual([
    expect.stringContaining("doesn't name /check,"),
  ]);
  expect(looked({ [SCREENS]: named })).toEqual([expect.stringContaining("sheet.spec.ts doesn't")]);
});

it("finds a page that no journey opens, by its address without groups and variable parts", () => {
  const found = checkPages(
    tree({
      [SPEC]: spec,
      [SCREENS]: `["/check-in"]`,
      "apps/web/src/app/(phone)/check-in/page.tsx": "",
      "apps/web/src/app/(open)/learn/[slug]/page.tsx": "",
      "apps/admin/src/app/(desk)/billing/page.tsx": "",
      "apps/web/src/app/(open)/check-in-parts.tsx": "",
    }),
  );
  expect(found).toMatchObject({
    looked: 3,
    faults: [expect.stringContaining("opens /learn/"), expect.stringContaining("opens /billing")],
  });
});
