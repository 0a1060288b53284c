import { french } from "@springback/words/words";
import type { safety as english } from "#words/en/safety.ts";

export const safety = french<typeof english>()({
  title: "Questions de sécurité",
  saving: "Enregistrement",
  tryAgain: "Réessayer",
});
