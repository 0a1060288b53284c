import { EmptyState } from "@springback/ui/domain/empty-state";

/** Beside the list while nobody is opened: on wide screens only, a phone shows the list alone. */
export function NobodyOpen() {
  return (
    <div className="max-w-md pt-10">
      <EmptyState title="Open somebody from the list">
        Whoever needs you most stands first. You see what they were told today, how their last
        sessions settled, and their plan.
      </EmptyState>
    </div>
  );
}
