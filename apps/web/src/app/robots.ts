import type { MetadataRoute } from "next";
import { origin } from "#server.ts";

export const dynamic = "force-dynamic";

/** Everything that isn't somebody's own may be found; what is answers a visitor with the sign-in page. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", "/auth/"] },
    sitemap: `${origin()}/sitemap.xml`,
  };
}
