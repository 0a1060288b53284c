/** How the pages look and speak on this device. */
export const settings = {
  title: "Language and display",
  language: "Language",
  languageLead: "Kept with your account: pages and mails speak it wherever you sign in.",
  display: "Display",
  displayLead: "Kept on this device alone.",
  theme: "Light or dark",
  system: "As the device",
  light: "Light",
  dark: "Dark",
  text: "Text size",
  usual: "Usual",
  larger: "{n} %",
} as const;
