import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Banner } from "#primitives/banner.tsx";
import { Button } from "#primitives/button.tsx";
import { Checkbox } from "#primitives/checkbox.tsx";
import { ChoiceList } from "#primitives/choice-list.tsx";
import { PageShell } from "#primitives/page-shell.tsx";
import { Table } from "#primitives/table.tsx";
import { TextField } from "#primitives/text-field.tsx";
import { drawn } from "#testing/spoken.tsx";

test("a field with an error keeps what was typed and is read together with its hint and its error", () => {
  const html = renderToStaticMarkup(
    <TextField
      id="mail"
      label="E-mail"
      defaultValue="ida@example"
      hint="For the link."
      error="Add an ending."
    />,
  );
  expect(html).toContain('value="ida@example"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('aria-describedby="mail-hint mail-error"');
  expect(html).toMatch(/<p id="mail-error"[^>]*>.*Add an ending\./);
  expect(html).toMatch(/<label for="mail"/);
});

test("a field without an error is not marked as wrong", () => {
  const html = renderToStaticMarkup(<TextField id="mail" label="E-mail" />);
  expect(html).not.toContain("aria-invalid=");
  expect(html).not.toContain("aria-describedby");
});

test("a choice starts without a pick, and a consent starts unticked", () => {
  const choices = renderToStaticMarkup(
    <ChoiceList
      name="new"
      label="Anything new?"
      choices={[
        { value: "no", label: "No" },
        { value: "yes", label: "Yes" },
      ]}
    />,
  );
  expect(choices.match(/type="radio"/g)).toHaveLength(2);
  expect(choices).toContain("<legend");
  expect(choices).not.toContain('checked=""');
  expect(renderToStaticMarkup(<Checkbox label="Write to me" />)).not.toContain('checked=""');
});

test("a button at work says what it is doing and is off for a second press", () => {
  const html = renderToStaticMarkup(<Button pending="Saving">Save</Button>);
  expect(html).toContain("Saving");
  expect(html).not.toContain(">Save<");
  expect(html).toContain('aria-disabled="true"');
});

test("an error interrupts the ear, a note waits", () => {
  expect(renderToStaticMarkup(<Banner kind="error">No.</Banner>)).toContain('role="alert"');
  expect(renderToStaticMarkup(<Banner>Note.</Banner>)).toContain('role="status"');
});

test("a page can be entered past its navigation, and the place one stands on is marked in every bar", () => {
  const html = drawn(
    <PageShell
      nav={[
        { href: "/today", label: "Today", current: true },
        { href: "/plan", label: "Plan" },
      ]}
    >
      Here
    </PageShell>,
  );
  expect(html.indexOf('href="#main"')).toBeLessThan(html.indexOf("<nav"));
  expect(html).toMatch(/<main id="main"/);
  expect(html.match(/<a href="\/today" aria-current="page"/g)).toHaveLength(2);
  expect(html).not.toMatch(/<a href="\/plan" aria-current/);
});

test("a table names its rows and columns and says so when it is empty", () => {
  const columns = [
    { key: "day", head: "Day", cell: (row: string) => row },
    { key: "km", head: "km", number: true, cell: () => "5.2" },
  ];
  const html = renderToStaticMarkup(
    <Table caption="Runs" columns={columns} rows={["Friday"]} rowKey={(row) => row} />,
  );
  expect(html).toMatch(/<th scope="row"[^>]*>Friday/);
  expect(html).toMatch(/<td class="[^"]*tabular[^"]*text-right/);
  const empty = renderToStaticMarkup(
    <Table caption="Runs" columns={columns} rows={[]} rowKey={(row) => row} empty="No runs yet." />,
  );
  expect(empty).toContain("No runs yet.");
});
