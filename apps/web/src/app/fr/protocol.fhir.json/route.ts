import { planDefinitionFile } from "#features/promises/protocol-files.ts";
import { origin } from "#server.ts";

export const dynamic = "force-dynamic";

export const GET = (): Response => planDefinitionFile("fr", origin());
