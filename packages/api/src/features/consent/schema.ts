import { z } from "zod";

/** Version of the words beside the box that was ticked. */
export const textVersion = z.string().regex(/^[\w.-]{1,40}$/);
