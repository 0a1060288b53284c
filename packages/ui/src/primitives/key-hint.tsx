/** A key of the keyboard, quiet at the edge of what it does; of no use on a phone, so not there. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <kbd className="hidden rounded-md border border-hairline px-1.5 font-sans text-xs leading-5 text-quiet pointer-fine:md:inline-block">
      {keys}
    </kbd>
  );
}
