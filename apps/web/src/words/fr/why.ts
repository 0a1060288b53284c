import { french } from "@springback/words/words";
import type { why as english } from "#words/en/why.ts";

export const why = french<typeof english>()({
  title: "Pourquoi cette réponse",
  lead: "Les règles sont interrogées dans cet ordre, chacune avec les chiffres qu’elle a trouvés. La première qui s’applique donne la réponse.",
  rules: "Les règles, dans l’ordre",
  decided: "Elle a donné la réponse",
  toLearn: "De courts articles sur ce qui compte aujourd’hui",
  toPromises: "Ce que les règles promettent",
  applied: "S’applique aussi",
  notApplied: "Interrogée, ne s’applique pas",
  takenOut: "Mise de côté par une décision de votre coach",
  injury: "Pour {injury}",
  inForce: "Les chiffres de la règle",
  back: "Retour à aujourd’hui",
});
