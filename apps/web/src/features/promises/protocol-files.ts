import {
  jsonText,
  planDefinitionOf,
  protocolJsonSchema,
  protocolOf,
  protocolText,
} from "@springback/core/protocol";
import { PROTOCOL_LANGUAGES } from "@springback/core/protocol-languages";
import { type Locale, pathIn } from "@springback/words/locale";
import { FILES } from "#features/promises/file-addresses.ts";

/*
 * The rules as files, open to everybody (docs/protocol-format.md). They are made on the server; no page loads this.
 */

/** The rules in force as a protocol document. */
export const protocolFile = (locale: Locale): Response =>
  file(protocolText(protocolOf(PROTOCOL_LANGUAGES[locale])), "application/json");

/** The JSON Schema of such a document. */
export const schemaFile = (): Response =>
  file(jsonText(protocolJsonSchema()), "application/schema+json");

/** The same rules as a FHIR PlanDefinition, which names its own address on `origin`. */
export function planDefinitionFile(locale: Locale, origin: string): Response {
  const url = origin + pathIn(locale, FILES.fhir);
  const plan = planDefinitionOf(protocolOf(PROTOCOL_LANGUAGES[locale]), {
    url,
    publisher: "Springback",
  });
  return file(jsonText(plan), "application/fhir+json");
}

const file = (text: string, type: string): Response =>
  new Response(text, { headers: { "content-type": `${type}; charset=utf-8` } });
