import { expect, test } from "#journey.ts";
import { LINE_CUT } from "#pages/check-in.ts";
import { expectAccessible, expectNoSidewaysScroll } from "#pages/accessible.ts";
import { readIn } from "#pages/language.ts";
import { signInAsDemo } from "#pages/sign-in.ts";
import { WEB } from "#place.ts";

test("once the review date has come the shoes are asked about, in one tap, and today goes by the answer", async ({
  page,
  records,
}) => {
  await signInAsDemo(page, "Ben Achterberg");
  await page.goto(`${WEB}/today`);
  const shoes = page.getByRole("region", { name: "Shoes" });
  await expect(shoes.getByText("It is time to look at your shoes again.")).toBeVisible();
  await shoes.getByRole("link", { name: "Your shoes" }).click();
  await expect(page).toHaveURL(`${WEB}/shoes`);

  const question = page.getByRole("region", { name: "Is that still so?" });
  await expect(question.getByText(/you told us of The blue ones: a drop of 10 mm/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await question.getByRole("button", { name: "Yes, the same" }).click();
  await expect(page.getByText(/We ask again on \d+ \w+ \d{4}\./)).toBeVisible();
  await expect(question).toHaveCount(0);
  // It ends with strength, and says how far that is.
  await expect(page.getByText(/comes to its end with the stage “Run”/)).toBeVisible();
  await expect(page.getByText("50% of the other side, at least 90%")).toBeVisible();

  const told = await records.facts(await records.personId("ben@demo.springback.test"), "shoes");
  expect(told.map(({ entry }) => entry["dropMm"])).toEqual([10, 10]);
  await page.goto(`${WEB}/today`);
  await expect(shoes.getByRole("link", { name: "Your shoes" })).toBeVisible();
  await expect(shoes.getByText("It is time to look")).toHaveCount(0);
});

test("a pair is told of: what is wrong stands beside its field, and without a connection nothing typed is lost", async ({
  openPhone,
  records,
  watch,
}) => {
  watch.tolerate(LINE_CUT);
  const nils = await records.personId("nils@demo.springback.test");
  const before = await records.facts(nils, "shoes");
  const phone = await openPhone();
  const page = await phone.open();
  await signInAsDemo(page, "Nils Berg");
  await page.goto(`${WEB}/more`);
  await page.getByRole("link", { name: /^Shoes/u }).click();
  await expect(page.getByRole("heading", { name: "Keep the heel height" })).toBeVisible();

  await page.getByRole("button", { name: "Add a pair" }).click();
  await page.getByLabel("Drop").fill("4,5");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Give the pair a name.")).toBeVisible();
  await expect(page.getByText("Give whole millimetres, from 0 to 60.")).toBeVisible();
  await page.getByLabel("Name").fill("Flat ones");
  await page.getByLabel("Drop").fill("4");
  await page.getByLabel("Worn since").fill("2026-01-01");

  phone.line.cut();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(
    page.getByText(/Check your connection.*What you entered is still here/),
  ).toBeVisible();
  expect(await records.facts(nils, "shoes")).toHaveLength(before.length);
  phone.line.open();
  await expect(page.getByLabel("Name")).toHaveValue("Flat ones");
  await page.getByRole("button", { name: "Try again" }).click();

  const worn = page.getByRole("region", { name: "You wear these now" });
  await expect(worn.getByText("Flat ones")).toBeVisible();
  await expect(
    worn.getByText(/Drop 4 mm, worn since 1 Jan 2026, \d+ (months?|years?) old/),
  ).toBeVisible();
  await expect(page.getByRole("heading", { name: "Raise the heel for a while" })).toBeVisible();
  expect(await records.facts(nils, "shoes")).toHaveLength(before.length + 1);

  // The other pair is put on again, and this one put away.
  const others = page.getByRole("region", { name: "Also in use" });
  await others.getByRole("button", { name: "Wear these now" }).click();
  await expect(worn.getByText("Everyday pair")).toBeVisible();
  await others.getByRole("button", { name: "Put away" }).click();
  await expect(page.getByRole("region", { name: "Put away" }).getByText("Flat ones")).toBeVisible();
});

test("the shoes speak French, and can be used by everybody with the form open", async ({
  page,
}) => {
  await signInAsDemo(page, "Keiko Tanaka");
  await page.goto(`${WEB}/shoes`);
  await readIn(page, "fr");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Chaussures");
  await expect(
    page.getByRole("region", { name: "Rangées" }).getByText("Old faithfuls"),
  ).toBeVisible();
  await page.getByRole("button", { name: "Ajouter une paire" }).click();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Donnez un nom à la paire.")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
