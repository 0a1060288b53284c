/** The mark: one line that loads and returns. Draws in the colour of the text around it. */
export function LogoMark({ className = "h-6 w-11" }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 66 36" className={className} aria-hidden="true">
      <path
        d="M3 32H12C20 32 33 31 37 18.500 39 11 36 5 28.500 5 20 5 14.500 11 14.500 18.500 14.500 27 24 32 40 32 53 32 57 24 62 11"
        className="fill-none stroke-current"
        strokeWidth="5"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** Mark and name together. */
export function Logo({ name = "Springback" }: { readonly name?: string }) {
  return (
    <span className="inline-flex items-center gap-2.5 text-ink">
      <LogoMark className="h-5 w-9.5" />
      <span className="display text-lg leading-none">{name}</span>
    </span>
  );
}
