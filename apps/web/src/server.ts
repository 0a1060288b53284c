import { createServer } from "@springback/api/server";
import { runnerRouter } from "@springback/api/routers/runner";
import { chooseLocale, LOCALE_COOKIE, LOCALES } from "@springback/words/locale";
import { UNITS_COOKIE } from "@springback/words/measures";

export const {
  answersSoFar,
  buildId,
  caller,
  checkSettings,
  currentActor,
  currentLanguage,
  demoPeople,
  handlers,
  openShared,
  origin,
  orNotFound,
  pagePath,
  prefetch,
  prefetchOrNotFound,
  requireActor,
  trpc,
} = createServer({
  ...{ audience: "runner", router: runnerRouter },
  languages: { cookie: LOCALE_COOKIE, spoken: LOCALES, choose: chooseLocale },
  unitsCookie: UNITS_COOKIE,
});
