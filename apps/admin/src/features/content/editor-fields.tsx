"use client";
import { TextArea } from "@springback/ui/primitives/text-area";
import { TextField } from "@springback/ui/primitives/text-field";
import { slugOf } from "#features/content/slug-of.ts";
import type { ArticleDesk } from "#features/content/use-article.ts";

/** The four fields. Until it is touched, the address follows the title of an article that was never saved. */
export function EditorFields(props: { readonly desk: ArticleDesk; readonly readOnly: boolean }) {
  const { desk, readOnly } = props;
  const { typed, kept } = desk;
  const fault = (field: string): string | undefined =>
    desk.errorData?.detail["field"] === field && desk.error instanceof Error
      ? desk.error.message
      : desk.errorData?.fields.find((one) => one.path === field)?.message;
  const retitle = (title: string): void => {
    const follows = !kept && typed.slug === slugOf(typed.title);
    desk.type(follows ? { title, slug: slugOf(title) } : { title });
  };
  return (
    <div className="flex flex-col gap-5">
      <TextField
        label="Title"
        value={typed.title}
        maxLength={120}
        readOnly={readOnly}
        error={fault("title")}
        onChange={(event) => retitle(event.target.value)}
      />
      <TextField
        label="Address"
        hint={`Readers find it at /learn/${typed.slug}${typed.slug ? "." : " and these words."} Changing it later breaks links to the old one.`}
        value={typed.slug}
        maxLength={80}
        readOnly={readOnly}
        autoCapitalize="none"
        spellCheck={false}
        error={fault("slug")}
        onChange={(event) => desk.type({ slug: event.target.value })}
      />
      <TextArea
        label="Summary"
        hint="One line for the list."
        rows={2}
        value={typed.summary}
        maxLength={300}
        readOnly={readOnly}
        error={fault("summary")}
        onChange={(event) => desk.type({ summary: event.target.value })}
      />
      <TextArea
        label="Text"
        hint="Markdown: ## heading, **strong**, *emphasis*, - list, [words](https://…). No HTML and no pictures."
        rows={16}
        value={typed.body}
        maxLength={40_000}
        readOnly={readOnly}
        error={fault("body")}
        onChange={(event) => desk.type({ body: event.target.value })}
      />
    </div>
  );
}
