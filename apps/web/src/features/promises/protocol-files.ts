import {
  jsonText,
  planDefinitionOf,
  type ProtocolLanguage,
  protocolJsonSchema,
  protocolOf,
  protocolText,
} from "@springback/core/protocol";
import { JUMPS as JUMPS_EN } from "@springback/core/words/en/jumps";
import { PACKS as PACKS_EN } from "@springback/core/words/en/packs";
import { PROTOCOL as PROTOCOL_EN } from "@springback/core/words/en/protocol";
import { QUESTIONS as QUESTIONS_EN } from "@springback/core/words/en/questions";
import { JUMPS as JUMPS_FR } from "@springback/core/words/fr/jumps";
import { PACKS as PACKS_FR } from "@springback/core/words/fr/packs";
import { PROTOCOL as PROTOCOL_FR } from "@springback/core/words/fr/protocol";
import { QUESTIONS as QUESTIONS_FR } from "@springback/core/words/fr/questions";
import { type Locale, pathIn } from "@springback/words/locale";
import { FILES } from "#features/promises/file-addresses.ts";
import { english } from "#words/core-english.ts";
import { french } from "#words/core-french.ts";

/*
 * The rules as files, open to everybody (docs/protocol-format.md). They are made on the server; no page loads this.
 */

const LANGUAGES: Readonly<Record<Locale, ProtocolLanguage>> = {
  en: {
    ...english,
    questions: QUESTIONS_EN,
    jumps: JUMPS_EN,
    packs: PACKS_EN,
    protocol: PROTOCOL_EN,
  },
  fr: {
    ...french,
    questions: QUESTIONS_FR,
    jumps: JUMPS_FR,
    packs: PACKS_FR,
    protocol: PROTOCOL_FR,
  },
};

/** The rules in force as a protocol document. */
export const protocolFile = (locale: Locale): Response =>
  file(protocolText(protocolOf(LANGUAGES[locale])), "application/json");

/** The JSON Schema of such a document. */
export const schemaFile = (): Response =>
  file(jsonText(protocolJsonSchema()), "application/schema+json");

/** The same rules as a FHIR PlanDefinition, which names its own address on `origin`. */
export function planDefinitionFile(locale: Locale, origin: string): Response {
  const url = origin + pathIn(locale, FILES.fhir);
  const plan = planDefinitionOf(protocolOf(LANGUAGES[locale]), { url, publisher: "Springback" });
  return file(jsonText(plan), "application/fhir+json");
}

const file = (text: string, type: string): Response =>
  new Response(text, { headers: { "content-type": `${type}; charset=utf-8` } });
