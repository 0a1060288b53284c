/** The sign that something went wrong: stands before its words, so that red is never alone in saying it. */
export function FaultMark({ className }: { readonly className: string }) {
  return (
    <svg viewBox="0 0 16 16" className={`${className} shrink-0 text-see`} aria-hidden="true">
      <path d="M8 .8 15.200 8 8 15.200.8 8Z" className="fill-current" />
      <path
        d="M8 4.600v4M8 11v.1"
        className="stroke-paper"
        strokeWidth="1.7"
        strokeLinecap="round"
      />
    </svg>
  );
}
