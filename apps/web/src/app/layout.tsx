import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { lookOf } from "#features/frame/look.ts";
import { editionOf } from "#features/phone/worker/edition.ts";
import { buildId, origin } from "#server.ts";
import { PageWords } from "#words/page-words.tsx";
import { currentLocale, currentUnits } from "#words/server-words.ts";

/** Addresses in the head of a page begin with this app's own; it is known when a request comes, not when the app is built. */
export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: new URL(origin()),
    title: { default: "Springback", template: "%s · Springback" },
    formatDetection: { telephone: false, email: false, address: false },
    // A browser asks for it without its cookies: the language stands in the address.
    manifest: `/manifest/${await currentLocale()}`,
  };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

/** Each page is made for one request: its scripts carry that request's nonce. */
export const dynamic = "force-dynamic";

/** Language, theme and text size stand in the first byte, so that nothing flashes. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const chosen = await cookies();
  const [locale, units] = await Promise.all([currentLocale(), currentUnits()]);
  const look = lookOf((name) => chosen.get(name)?.value);
  return (
    <html lang={locale} {...look} data-edition={editionOf(buildId(), { locale, units, look })}>
      <body>
        <PageWords of={["fault", "frame", "ui"]}>{children}</PageWords>
      </body>
    </html>
  );
}
