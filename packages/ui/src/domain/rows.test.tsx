import { expect, test } from "vitest";
import { FindingRow } from "#domain/finding-row.tsx";
import { InboxRow } from "#domain/inbox-row.tsx";
import { Ladder } from "#domain/ladder.tsx";
import { ReasonList } from "#domain/reason-list.tsx";
import { SettlingRow } from "#domain/settling-row.tsx";
import { drawn } from "#testing/spoken.tsx";

test("the rule that decided comes first and every other one follows in the rules' order, each with its source", () => {
  const html = drawn(
    <ReasonList
      reasons={["B2", "C1", "D4"].map((rule) => ({
        rule,
        source: `from ${rule}`,
        title: rule,
        sentence: "So.",
      }))}
    />,
  );
  const places = ["B2", "C1", "D4"].map((rule) => html.indexOf(`from ${rule}`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(html.match(/This decided/g)).toHaveLength(1);
});

test("a rule shows its own numbers with what each does and where it comes from, and none where it has none", () => {
  const reason = { rule: "B2", source: "SIL07", title: "Above 5", sentence: "So." };
  const parameter = {
    name: "hardStop",
    value: "5 of 10",
    source: "EFE",
    evidence: "published",
    says: "Pain above this is high risk.",
  } as const;
  const html = drawn(<ReasonList reasons={[{ ...reason, parameters: [parameter] }]} />);
  expect(html).toContain("The rule’s own numbers");
  expect(html).toMatch(/Pain above this is high risk\..*5 of 10.*EFE/);
  const without = drawn(<ReasonList reasons={[{ ...reason, parameters: [] }]} />);
  expect(without).not.toContain("details");
});

test("a silent runner's state is said to be unknown, not shown as any decision", () => {
  const html = drawn(
    <InboxRow name="Jonas" href="/r/1" state={null} reason="Silent" since="4 days" />,
  );
  expect(html).toContain("Unknown");
  expect(html).not.toContain("data-shape");
});

test("a row of the inbox names the decision in words for those who don't see its shape", () => {
  const html = drawn(<InboxRow name="Ida" href="/r/1" state="rest" reason="6" since="06:12" />);
  expect(html).toContain('aria-label="Rest"');
});

test("a finding strikes out what was planned and names the rule; without a substitute it offers none", () => {
  const html = drawn(<FindingRow planned="Hops" sentence="Too soon." rule="PLYO-48" />);
  expect(html).toMatch(/<del[^>]*>Hops<\/del>/);
  expect(html).toContain("PLYO-48");
  expect(html).not.toContain("<ins");
});

test("a session without its next morning is open or unanswered, never settled", () => {
  for (const verdict of ["pending", "unknown"] as const) {
    const html = drawn(
      <ul>
        <SettlingRow session="Run" when="Today" verdict={verdict} />
      </ul>,
    );
    expect(html).not.toContain("data-shape");
    expect(html).not.toContain("Settled");
  }
});

test("a gate that was not measured is said to be missing, not failed and not met", () => {
  const gate = { gate: "lsi", what: "Side to side", how: "90%", so: "not measured" };
  const html = drawn(
    <Ladder
      rungs={[
        {
          ...{ key: "S1", name: "Slow raises", place: "ahead", placeWords: "ahead" },
          gates: [{ ...gate, met: "missing", share: null, answer: null }],
        },
      ]}
      opensWhen="Opens when"
      showGates="What it asks for"
    />,
  );
  expect(html).toContain("not measured");
  expect(html).toContain('stroke-dasharray="8 11.900"');
  expect(html).not.toContain("data-shape");
});
