import { errorDataOf, sentenceForError } from "@springback/api/errors";
import { Banner } from "@springback/ui/primitives/banner";

/** Why a save didn't go through, and that nothing typed is lost. Draws nothing without an error. */
export function SaveFault({ error }: { readonly error: unknown }) {
  if (!error) return null;
  const conflict = errorDataOf(error)?.code === "CONFLICT";
  return (
    <Banner kind="error" title={conflict ? "Something else is stored" : "Not saved yet"}>
      {sentenceForError(error)} {!conflict && "What you entered is still here."}
    </Banner>
  );
}
