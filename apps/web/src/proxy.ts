import { secure } from "@springback/api/security";

export const proxy = secure;

/** Everything but the build's own files, which hold nothing private and are cached by their hash. */
export const config = { matcher: ["/((?!_next/static/).*)"] };
