import { createServer } from "@springback/api/server";
import { coachRouter } from "@springback/api/routers/coach";

export const {
  answersSoFar,
  caller,
  checkSettings,
  currentActor,
  demoPeople,
  handlers,
  orNotFound,
  prefetch,
  prefetchOrNotFound,
  requireActor,
  trpc,
} = createServer({ audience: "coach", router: coachRouter });
