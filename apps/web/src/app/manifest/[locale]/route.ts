import { LOCALES, type Locale } from "@springback/words/locale";
import { manifestOf } from "#features/phone/install/manifest.ts";

/** The languages there are, and no other address. */
export const dynamicParams = false;

export function generateStaticParams(): { readonly locale: Locale }[] {
  return LOCALES.map((locale) => ({ locale }));
}

export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  return Response.json(manifestOf(locale as Locale), {
    headers: { "content-type": "application/manifest+json" },
  });
}
