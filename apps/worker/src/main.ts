import { jobs } from "@springback/api/jobs";
import { startWorker } from "@springback/api/worker";

await startWorker(jobs);
