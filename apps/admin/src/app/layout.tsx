import "./globals.css";
import type { Metadata, Viewport } from "next";
import { ToastProvider } from "@springback/ui/primitives/toast";
import { WordsProvider } from "@springback/ui/primitives/words-provider";
import { ui } from "@springback/ui/words/en";
import type { ReactNode } from "react";
import { AppProviders } from "#client.ts";

export const metadata: Metadata = {
  title: { default: "Springback for coaches", template: "%s · Springback" },
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

/** Each page is made for one request: its scripts carry that request's nonce. */
export const dynamic = "force-dynamic";

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <WordsProvider locale="en" tables={{ ui }}>
          <AppProviders>
            <ToastProvider>{children}</ToastProvider>
          </AppProviders>
        </WordsProvider>
      </body>
    </html>
  );
}
