import { z } from "zod";

/** Who is signed in, for the app's frame. */
export const me = z.object({
  userId: z.string(),
  name: z.string(),
  role: z.enum(["runner", "coach", "admin", "owner"]),
});
