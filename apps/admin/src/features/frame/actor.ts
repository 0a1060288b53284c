import type { Role } from "@springback/core/access";

/** Who is signed in, as the frame shows them. */
export interface Actor {
  readonly name: string;
  readonly role: Exclude<Role, "anonymous" | "system">;
}
