/** The first stop of the Tab key: past the navigation, to what the page is about. */
export function SkipLink({
  to = "main",
  children = "Skip to content",
}: {
  readonly to?: string;
  readonly children?: string;
}) {
  return (
    <a
      href={`#${to}`}
      className="sr-only rounded-control bg-ink px-4 py-3 font-semibold text-paper focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50"
    >
      {children}
    </a>
  );
}
