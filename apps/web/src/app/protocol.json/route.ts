import { protocolFile } from "#features/promises/protocol-files.ts";

export const dynamic = "force-static";

export const GET = (): Response => protocolFile("en");
