/** A key of the keyboard, quiet at the edge of what it does; of no use on a phone, so not there. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <kbd className="hidden rounded-md border border-current/40 px-1.5 font-sans text-xs leading-5 font-normal opacity-80 pointer-fine:md:inline-block">
      {keys}
    </kbd>
  );
}
