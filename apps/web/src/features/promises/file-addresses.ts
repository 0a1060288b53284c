/** Where the rules are to be had as files, in English; the schema speaks no language. */
export const FILES = {
  protocol: "/protocol.json",
  schema: "/protocol.schema.json",
  fhir: "/protocol.fhir.json",
} as const;
