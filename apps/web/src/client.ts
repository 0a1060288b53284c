"use client";

import { createAppClient } from "@springback/api/client";
import type { RunnerRouter } from "@springback/api/routers/runner";

export const { AppProviders, useTRPC, useTRPCClient } = createAppClient<RunnerRouter>("runner");
