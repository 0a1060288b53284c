// Brings the database of DATABASE_URL up to date, publishes this build's articles in it, and prints, as JSON, how the
// applications reach it and what was changed.
// APP_PASSWORD and JOBS_PASSWORD are the passwords that their two roles shall have.
import { releaseArticles } from "../articles/publish.ts";
import { migrate } from "../migrate.ts";
import { required, sentence } from "./command.ts";

try {
  const passwords = {
    appPassword: required("APP_PASSWORD"),
    jobsPassword: required("JOBS_PASSWORD"),
  };
  const ownerUrl = required("DATABASE_URL");
  const migrated = await migrate(ownerUrl, passwords);
  const articles = await releaseArticles(ownerUrl, Date.now());
  console.log(JSON.stringify({ ...migrated, articles }));
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}
