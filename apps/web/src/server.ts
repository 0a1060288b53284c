import { createServer } from "@springback/api/server";
import { runnerRouter } from "@springback/api/routers/runner";

export const {
  buildId,
  caller,
  checkSettings,
  currentActor,
  demoPeople,
  handlers,
  HydrateClient,
  orNotFound,
  prefetch,
  requireActor,
  trpc,
} = createServer({ audience: "runner", router: runnerRouter });
