/** How many wait somewhere, beside its name. `said` is what is read out instead of the bare number. */
export function Count({ value, said }: { readonly value: number; readonly said?: string }) {
  return (
    <span className="tabular ml-1.5 rounded-full bg-ink px-1.5 text-xs font-semibold text-paper">
      {said === undefined ? (
        value
      ) : (
        <>
          <span aria-hidden="true">{value}</span>
          <span className="sr-only">{said}</span>
        </>
      )}
    </span>
  );
}
