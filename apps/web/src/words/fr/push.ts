import { french } from "@springback/words/words";
import type { push as english } from "#words/en/push.ts";

export const push = french<typeof english>()({
  morning: "Votre point du jour",
  followUp: "Votre point du jour vous attend encore",
  open: "Un geste suffit pour l’ouvrir.",
});
