import { readProtocol } from "@springback/core/protocol";
import { expect, test } from "vitest";
import { GET as english } from "#app/protocol.json/route.ts";
import { GET as french } from "#app/fr/protocol.json/route.ts";
import { GET as schema } from "#app/protocol.schema.json/route.ts";
import { planDefinitionFile } from "#features/promises/protocol-files.ts";

const typeOf = (answer: Response) => answer.headers.get("content-type");

test("anybody gets the rules as a file that reads as a protocol, in both languages", async () => {
  for (const [answer, language] of [
    [english(), "en"],
    [french(), "fr"],
  ] as const) {
    expect(typeOf(answer)).toBe("application/json; charset=utf-8");
    const read = readProtocol(await answer.json());
    expect(read.ok ? read.protocol.language : read.faults).toBe(language);
  }
});

test("the schema asks for just the parts that the file has", async () => {
  const answer = schema();
  expect(typeOf(answer)).toBe("application/schema+json; charset=utf-8");
  const { required } = (await answer.json()) as { required: string[] };
  expect(required).toEqual(Object.keys((await english().json()) as object));
});

test("a clinic's system gets a PlanDefinition that says where it is from", async () => {
  const answer = planDefinitionFile("fr", "https://springback.example");
  expect(typeOf(answer)).toBe("application/fhir+json; charset=utf-8");
  expect(await answer.json()).toMatchObject({
    resourceType: "PlanDefinition",
    url: "https://springback.example/fr/protocol.fhir.json",
    language: "fr",
    publisher: "Springback",
  });
});
