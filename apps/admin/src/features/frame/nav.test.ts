import { expect, test } from "vitest";
import { homeOf, placesFor } from "#features/frame/nav.ts";

const labels = (role: Parameters<typeof placesFor>[0]) =>
  placesFor(role).map((place) => place.label);

test("a coach is shown the inbox and content, an admin content and billing, a runner nothing", () => {
  expect(labels("coach")).toEqual(["Inbox", "Content"]);
  expect(labels("admin")).toEqual(["Content", "Billing"]);
  expect(labels("owner")).toEqual(["Content", "Billing"]);
  expect(labels("runner")).toEqual([]);
});

test("a coach's day starts at the inbox, an admin's where they have something to do", () => {
  expect(homeOf("coach")).toBe("/inbox");
  expect(homeOf("admin")).toBe("/content");
  expect(homeOf("runner")).toBe("/sign-in");
});
