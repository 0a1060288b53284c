import { type ReactNode, useId } from "react";

export interface SectionProps {
  readonly title: ReactNode;
  /** One line under the title, when the title alone leaves a question. */
  readonly lead?: ReactNode;
  /** A link or a quiet button at the end of the title's line. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
  /** A hairline above: between sections, not around them. */
  readonly ruled?: boolean;
  readonly level?: 2 | 3;
}

/** A part of a page, set apart by space and a hairline. */
export function Section({ title, lead, action, children, ruled = true, level = 2 }: SectionProps) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section aria-labelledby={id} className={ruled ? "border-t border-hairline pt-6 pb-8" : "pb-8"}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Heading
          id={id}
          className={level === 2 ? "text-lg font-semibold" : "text-base font-semibold"}
        >
          {title}
        </Heading>
        {action}
        {lead && (
          // A line of its own: a short measure alone would let it stand beside the title.
          <div className="basis-full text-sm text-quiet">
            <p className="measure">{lead}</p>
          </div>
        )}
      </div>
      {children}
    </section>
  );
}
