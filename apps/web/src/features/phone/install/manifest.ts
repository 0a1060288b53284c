import type { Locale } from "@springback/words/locale";
import type { MetadataRoute } from "next";
import large from "#features/phone/install/icons/icon-512.png";
import maskable from "#features/phone/install/icons/icon-maskable-512.png";
import small from "#features/phone/install/icons/icon-192.png";
import { TABLES } from "#words/tables.ts";

/** The paper of the light theme: what a phone shows while the app opens. */
const PAPER = "#faf7f2";

const iconOf = ({ src, width, height }: typeof small, purpose: "any" | "maskable") => ({
  ...{ src, sizes: `${width}x${height}`, type: "image/png", purpose },
});

/** How a phone puts the app on its home screen, in one language. Both languages are one app, so the id is the same. */
export function manifestOf(locale: Locale): MetadataRoute.Manifest {
  const { shell, landing } = TABLES[locale];
  return {
    ...{ id: "/", name: "Springback", short_name: "Springback", lang: locale, dir: "ltr" },
    description: landing.pageDescription,
    ...{ start_url: "/today", scope: "/", display: "standalone" },
    ...{ background_color: PAPER, theme_color: PAPER, categories: ["health", "sports"] },
    icons: [iconOf(small, "any"), iconOf(large, "any"), iconOf(maskable, "maskable")],
    shortcuts: [{ name: shell.checkIn, url: "/check-in", icons: [iconOf(small, "any")] }],
  };
}
