import { TRPCError } from "@trpc/server";
import { notFound, redirect } from "next/navigation";
import { ZodError } from "zod";
import { AppError } from "#kernel/errors.ts";

/**
 * A call's value for a page; a record that isn't there (or isn't theirs) becomes the not-found page, and so does an
 * address whose parts can't name one.
 */
export async function orNotFound<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const cause = error instanceof TRPCError ? error.cause : error;
    if (cause instanceof AppError && cause.code === "NOT_FOUND") notFound();
    if (cause instanceof AppError && cause.code === "UNAUTHENTICATED") redirect("/sign-in");
    const unreadable = error instanceof TRPCError && error.code === "BAD_REQUEST";
    if (unreadable && cause instanceof ZodError) notFound();
    throw error;
  }
}
