import { createServer } from "@springback/api/server";
import { coachRouter } from "@springback/api/routers/coach";

export const {
  caller,
  checkSettings,
  currentActor,
  demoPeople,
  handlers,
  HydrateClient,
  orNotFound,
  prefetch,
  prefetchOrNotFound,
  requireActor,
  trpc,
} = createServer({ audience: "coach", router: coachRouter });
