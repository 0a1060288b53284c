import { french } from "@springback/words/words";
import type { settings as english } from "#words/en/settings.ts";

export const settings = french<typeof english>()({
  title: "Réglages",
  language: "Langue",
  languageLead:
    "Gardée avec votre compte : les pages et les e-mails l’utilisent partout où vous vous connectez.",
  counting: "Distances, semaines et jours",
  countingLead: "Gardés avec votre compte, pour tous vos appareils.",
  units: "Distances en",
  km: "Kilomètres",
  mi: "Miles",
  weekStarts: "La semaine commence le",
  monday: "Lundi",
  sunday: "Dimanche",
  zone: "Vos jours suivent",
  zoneHint: "Les jours passés restent ce qu’ils étaient, où que vous alliez.",
  zoneFollows: "L’heure de ce téléphone",
  zoneFixed: "L’heure d’un lieu",
  zoneNow: "En ce moment : {zone}. En voyage, vos jours voyagent avec vous.",
  zoneWhich: "Quel lieu",
  saved: "Enregistré.",
  display: "Affichage",
  displayLead: "Gardé sur cet appareil seulement.",
  theme: "Clair ou sombre",
  system: "Comme l’appareil",
  light: "Clair",
  dark: "Sombre",
  text: "Taille du texte",
  usual: "Normale",
  larger: "{n} %",
});
