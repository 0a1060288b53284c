import { TRPCError } from "@trpc/server";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { AppError, toTrpcError } from "#kernel/errors.ts";
import { orNotFound } from "#next/or-not-found.ts";

/** What Next is told: the digest of the error it takes for a page of its own. */
async function toldNext(failure: unknown): Promise<string> {
  try {
    await orNotFound(Promise.reject(failure));
  } catch (thrown) {
    return String(thrown instanceof Error ? Reflect.get(thrown, "digest") : thrown);
  }
  return "nothing";
}

describe("a page whose record can't be shown", () => {
  it("is the not-found page alike for one that isn't there, isn't theirs, or can't be named so", async () => {
    const { error } = z.string().max(80).safeParse("x".repeat(81));
    const missing = toTrpcError(new AppError("NOT_FOUND"));
    const unreadable = new TRPCError({ code: "BAD_REQUEST", cause: error });
    expect(await toldNext(missing)).toBe("NEXT_HTTP_ERROR_FALLBACK;404");
    expect(await toldNext(unreadable)).toBe("NEXT_HTTP_ERROR_FALLBACK;404");
  });

  it("is the sign-in page for a visitor, and an error for a failure of ours", async () => {
    expect(await toldNext(toTrpcError(new AppError("UNAUTHENTICATED")))).toMatch(
      /^NEXT_REDIRECT.*sign-in/,
    );
    expect(await toldNext(toTrpcError(new Error("a bug")))).toBe("undefined");
    expect(await orNotFound(Promise.resolve("found"))).toBe("found");
  });
});
