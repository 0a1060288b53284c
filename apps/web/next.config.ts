import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The optimizer has been a way in more than once; our few pictures are made the right size beforehand.
  images: { unoptimized: true },
  // These use Node's own sockets and files, and are loaded as they are.
  serverExternalPackages: ["postgres", "nodemailer", "next-auth", "stripe", "pdfkit"],
  devIndicators: false,
  // What proxy.ts doesn't pass through: the build's own files.
  headers: async () => [
    {
      source: "/_next/static/:path*",
      headers: [
        { key: "x-content-type-options", value: "nosniff" },
        { key: "cross-origin-resource-policy", value: "same-origin" },
      ],
    },
    {
      // A worker lives under its own script's policy, not under that of the page which registered it.
      source: "/_next/static/service-worker/:path*",
      headers: [{ key: "content-security-policy", value: "default-src 'self'" }],
    },
  ],
};

export default config;
