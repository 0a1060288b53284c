import { beforeEach, expect, test, vi } from "vitest";
import { draftFrom } from "#features/plan/draft.ts";

/** A tab's storage, which outlives the page but not the tab. */
const held = new Map<string, string>();
const tab = {
  getItem: (key: string) => held.get(key) ?? null,
  setItem: (key: string, value: string) => void held.set(key, value),
  removeItem: (key: string) => void held.delete(key),
};

/** The page as it is after a reload: everything it knew is gone. */
async function reloaded() {
  vi.resetModules();
  return import("#features/plan/kept-draft.ts");
}
const draft = { ...draftFrom({ plan: null, version: 3 }, "an-id"), title: "Half written" };

beforeEach(() => {
  held.clear();
  vi.stubGlobal("sessionStorage", tab);
});

test("a draft is there again after a reload, for its own runner only", async () => {
  (await reloaded()).keepDraft("runner-1", draft);
  const after = await reloaded();
  expect(after.keptDraft("runner-1")).toEqual(draft);
  expect(after.keptDraft("runner-2")).toBeNull();
});

test("a draft that was let go is gone after a reload too", async () => {
  const page = await reloaded();
  page.keepDraft("runner-1", draft);
  page.keepDraft("runner-1", null);
  expect((await reloaded()).keptDraft("runner-1")).toBeNull();
  expect(held.size).toBe(0);
});

test("a storage that is full keeps the draft until the reload and breaks nothing", async () => {
  vi.stubGlobal("sessionStorage", {
    ...tab,
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
  });
  const page = await reloaded();
  page.keepDraft("runner-1", draft);
  expect(page.keptDraft("runner-1")).toEqual(draft);
});

test("something else under the name, or half a draft, is no draft", async () => {
  held.set("plan-draft:runner-1", '{"title":');
  held.set("plan-draft:runner-2", '{"title":"No lines"}');
  const page = await reloaded();
  expect(page.keptDraft("runner-1")).toBeNull();
  expect(page.keptDraft("runner-2")).toBeNull();
});
