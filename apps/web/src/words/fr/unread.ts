import { french } from "@springback/words/words";
import type { unread as english } from "#words/en/unread.ts";

export const unread = french<typeof english>()({
  waiting: {
    one: "{n} nouveau message de votre coach",
    other: "{n} nouveaux messages de votre coach",
  },
});
