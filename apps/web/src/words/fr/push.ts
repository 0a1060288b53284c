import { french } from "@springback/words/words";
import type { push as english } from "#words/en/push.ts";

export const push = french<typeof english>()({
  morning: "Votre point du matin",
  followUp: "Votre point du matin vous attend encore",
  open: "Un geste suffit pour l’ouvrir.",
});
