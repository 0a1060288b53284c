import { french } from "@springback/words/words";
import type { files as english } from "#words/en/files.ts";

export const files = french<typeof english>()({
  add: "Ajouter des fichiers de votre montre",
  addHint:
    "FIT, TCX ou GPX, plusieurs à la fois. Ils sont lus ici, sur votre appareil ; l’endroit où vous avez couru n’est jamais envoyé.",
  reading: "Lecture {done} sur {total}",
  notTaken: "Non importé",
  dismiss: "Retirer",
  saveAll: "Enregistrer les {n}",
  saving: "Enregistrement",
  save: "Enregistrer",
  tryAgain: "Réessayer",
  leaveOut: "Ne pas le garder",
  putRight: "Corriger quelque chose",
  saved: "Enregistré",
  already: "Déjà dans votre historique",
  needsALook: "À revoir, plus bas",
  howItFelt: "Votre ressenti ?",
  named: "« {name} »",
  unnamed: "Ce fichier",
  fileSays: "Le fichier indique {what}.",
  saysNothing: "Le fichier n’indique rien d’utilisable.",
  distanceInTime: "{distance} en {time}",
  activityUnknown: "Activité inconnue",
  ended: "Fin : {date} à {time}.",
  endedUnknown: "Pas encore de date.",
  activity: "Activité",
  pickOne: "Choisissez",
  pickActivity: "Choisissez ce que c’était.",
  empty: "{file} est vide. Exportez-le à nouveau depuis votre montre ou votre application.",
  "too-large":
    "{file} dépasse 20 Mo et n’a pas été ouvert. Exportez l’activité seule, et non tout votre historique.",
  unreadable:
    "{file} n’a pas pu être ouvert. Il a peut-être été déplacé, ou il est utilisé : choisissez-le à nouveau.",
  "unknown-type":
    "{file} n’est pas un fichier FIT, TCX ou GPX. Exportez l’activité dans l’un de ces formats.",
  archive:
    "{file} est un fichier compressé. Décompressez-le et choisissez le fichier FIT, TCX ou GPX qu’il contient.",
  doctype:
    "{file} contient une définition de document ou d’entité, dont aucune activité n’a besoin et qui peut nuire : il n’a pas été lu. Exportez-le à nouveau depuis votre montre ou votre application.",
  limits:
    "{file} n’est pas fait comme une activité : trop de points, ou des parties trop profondes ou trop longues. Exportez-le à nouveau depuis votre montre ou votre application.",
  damaged:
    "{file} est abîmé dès le début, rien n’a pu être lu. Exportez-le à nouveau. Vous pouvez aussi noter la séance à la main.",
  "bad-checksum":
    "{file} contredit sa propre somme de contrôle : certains de ses chiffres sont faux et aucun n’a été repris. Copiez-le ou exportez-le à nouveau. Vous pouvez aussi noter la séance à la main.",
  "not-activity":
    "{file} ne contient pas d’activité : c’est un fichier de réglages, un parcours ou un entraînement prévu. Choisissez le fichier d’une activité enregistrée.",
  "no-track":
    "{file} n’a pas de trace enregistrée, seulement des points de passage ou un itinéraire prévu. Exportez l’activité.",
  "no-times":
    "{file} a une trace sans heures (ou presque), qui ne dit ni quand ni combien de temps vous avez bougé. Vous pouvez noter la séance à la main.",
  "no-duration":
    "{file} compte moins de deux instants et ne dit pas combien de temps vous avez bougé. Vous pouvez noter la séance à la main.",
  "too-slow":
    "{file} a demandé plus de 5 secondes de lecture et a été arrêté. Exportez-le à nouveau. Vous pouvez aussi noter la séance à la main.",
  "reader-missing":
    "{file} n’a pas été lu, car le lecteur de fichiers n’a pas pu être chargé. Vérifiez votre connexion et choisissez à nouveau le fichier.",
  "reader-stopped":
    "{file} a bloqué le lecteur. Vos autres fichiers ne sont pas touchés. Exportez-le à nouveau. Vous pouvez aussi noter la séance à la main.",
  pointsWithoutTime: {
    one: "{n} point sans heure utilisable a été laissé de côté.",
    other: "{n} points sans heure utilisable ont été laissés de côté.",
  },
  pointsOffMap: {
    one: "{n} point hors de la carte : sa position a été laissée de côté.",
    other: "{n} points hors de la carte : leurs positions ont été laissées de côté.",
  },
  outOfOrder: "Ses points n’étaient pas dans l’ordre chronologique ; ils ont été remis en ordre.",
  severalOutings: {
    one: "Il contient {n} sortie ; la plus longue a été reprise.",
    other:
      "Il contient {n} sorties à plus de 4 heures les unes des autres ; seule la plus longue a été reprise.",
  },
  jumps: "Des sauts de position que personne ne peut courir ont été retirés de la distance.",
  tooFast:
    "Personne ne court aussi vite : distance et durée sont affichées, mais pas utilisées. Corrigez-les avant d’enregistrer.",
  clockNotSet:
    "L’horloge de la montre n’était pas réglée : la date n’est pas la vraie. Corrigez-la avant d’enregistrer.",
  sportUnknown: "Le fichier n’indique pas le sport : choisissez-le.",
  overADay: "Il dure plus de 24 heures, sa durée a donc été laissée de côté.",
  overFar: "Il dépasse 300 km, sa distance a donc été laissée de côté.",
  breaksOff:
    "Le fichier s’interrompt : seul ce qui précède la coupure a été repris, distance et durée peuvent donc être trop courtes.",
  totalsBeforeBreak: "Le fichier s’interrompt, mais ses totaux y étaient et ont été repris.",
  noChecksum:
    "Il n’a pas de somme de contrôle : on ne peut pas exclure que ses chiffres soient abîmés.",
  onlyTheRun: "Il contient plusieurs activités ; seule la course à pied a été reprise.",
  onlyTheFirst: "Il contient plusieurs activités ; seule la première a été reprise.",
  noZone: "Ses heures n’ont pas de fuseau et ont été lues en temps universel : vérifiez l’heure.",
});
