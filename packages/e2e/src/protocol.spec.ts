import { expect, test } from "#journey.ts";
import { WEB } from "#place.ts";

const FILES = [
  ["The protocol (JSON)", "application/json", "springback.protocol/1"],
  [
    "Its schema (JSON Schema)",
    "application/schema+json",
    "https://json-schema.org/draft/2020-12/schema",
  ],
  ["For clinics’ systems (FHIR)", "application/fhir+json", "PlanDefinition"],
] as const;

test("a clinic finds the rules as files on the page of promises, and each is what it says", async ({
  page,
}) => {
  await page.goto(`${WEB}/promises`);
  for (const [link, type, says] of FILES) {
    const address = await page.getByRole("link", { name: link }).getAttribute("href");
    const answer = await fetch(WEB + String(address));
    expect(answer.status, link).toBe(200);
    expect(answer.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
    expect(Object.values((await answer.json()) as object)).toContain(says);
  }
});

test("whoever reads French gets the files in French", async ({ page }) => {
  await page.goto(`${WEB}/fr/promises`);
  const link = page.getByRole("link", { name: "Le protocole (JSON)" });
  await expect(link).toHaveAttribute("href", "/fr/protocol.json");
  for (const path of ["/fr/protocol.json", "/fr/protocol.fhir.json"]) {
    const answer = await fetch(WEB + path);
    expect(await answer.json()).toMatchObject({
      language: "fr",
      title: "Les règles de Springback",
    });
  }
});
