import { french } from "@springback/words/words";
import type { settings as english } from "#words/en/settings.ts";

export const settings = french<typeof english>()({
  title: "Langue et affichage",
  language: "Langue",
  languageLead:
    "Gardée avec votre compte : les pages et les e-mails la parlent partout où vous vous connectez.",
  display: "Affichage",
  displayLead: "Gardé sur cet appareil seulement.",
  theme: "Clair ou sombre",
  system: "Comme l’appareil",
  light: "Clair",
  dark: "Sombre",
  text: "Taille du texte",
  usual: "Habituelle",
  larger: "{n} %",
});
