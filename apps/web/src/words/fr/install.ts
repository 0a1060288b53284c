import { french } from "@springback/words/words";
import type { install as english } from "#words/en/install.ts";

export const install = french<typeof english>()({
  home: "Mettre Springback sur l’écran d’accueil",
  homeWhy:
    "Un iPhone efface ce qu’un site garde dans le navigateur après une semaine sans visite. Depuis l’écran d’accueil, rien n’est effacé, et votre point du jour marche aussi sans connexion. Ce qui est synchronisé est de toute façon en sûreté chez nous.",
  onIphone: "Sur iPhone ou iPad",
  onIphoneHow: "Dans Safari, appuyez sur « Partager », puis sur « Sur l’écran d’accueil ».",
  onAndroid: "Sur Android",
  onAndroidHow:
    "Ouvrez le menu du navigateur, puis appuyez sur « Installer l’application » ou « Ajouter à l’écran d’accueil ».",
});
