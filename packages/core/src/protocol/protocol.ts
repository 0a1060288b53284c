import { type Protocol, protocolSchema } from "#protocol/protocol-schema.ts";

export { planDefinitionOf } from "#protocol/plan-definition.ts";
export {
  describeProtocolChange,
  protocolDiff,
  type ProtocolChange,
} from "#protocol/protocol-diff.ts";
export { protocolOf, type ProtocolLanguage } from "#protocol/protocol-of.ts";
export { type Protocol, protocolJsonSchema } from "#protocol/protocol-schema.ts";
export { readProtocol, type ReadProtocol } from "#protocol/read-protocol.ts";

/**
 * A document as the text of a file: one value a line, and keys in the format's own order whatever order they came in, so that a
 * difference between two files is a difference between two protocols.
 */
export function protocolText(protocol: Protocol): string {
  return jsonText(protocolSchema.parse(protocol));
}

/** JSON as the text of a file, one value a line. */
export function jsonText(json: object): string {
  return `${JSON.stringify(json, null, "  ")}\n`;
}
