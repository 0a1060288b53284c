"use client";

import { createAppClient } from "@springback/api/client";
import type { CoachRouter } from "@springback/api/routers/coach";

export const { AppProviders, useTRPC, useTRPCClient } = createAppClient<CoachRouter>("coach");
