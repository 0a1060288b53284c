import { french } from "@springback/words/words";
import type { answer as english } from "#words/en/answer.ts";

export const answer = french<typeof english>()({
  given: "La réponse du {moment}",
  why: "Pourquoi",
});
