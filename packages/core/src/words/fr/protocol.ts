import type { ProtocolWords } from "#words/protocol-words.ts";

/** The protocol document's own words, in French. */
export const PROTOCOL: ProtocolWords = {
  title: "Les règles de Springback",
  says: "Étapes, critères, règles, signes d’alerte et nombres sous forme de données, avec leurs sources. À lire, à comparer, à reprendre : un fichier lu ici ne change aucune réponse.",
  parts: {
    day: "La réponse du jour",
    session: "Le bilan d’une séance et les critères",
    step: "L’étape de la semaine",
    walkRun: "Les tableaux marche-course",
    exercise: "Exercices, doses et chaussures",
    measure: "Ce qui est mesuré à côté de la réponse",
    plan: "Le plan d’une semaine",
    flag: "Signes d’alerte",
  },
  differs: {
    changed: "{place} : {before} devient {after}",
    added: "{place}, en plus : {after}",
    removed: "{place}, en moins : {before}",
    moved: "{place} : l’ordre des éléments communs a changé",
  },
};
