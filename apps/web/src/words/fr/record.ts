import { french } from "@springback/words/words";
import type { record as english } from "#words/en/record.ts";

export const record = french<typeof english>()({
  notSaved: "Pas encore enregistré",
  notKept:
    "Ce téléphone n’a pas pu l’enregistrer, et notre service était injoignable. Ce que vous avez saisi est encore là. Réessayez.",
  other: "Autre chose est enregistré",
  kept: "Ce que vous avez saisi est encore là.",
});
