// Brings the database of DATABASE_URL up to date and prints, as JSON, how the applications reach it.
// APP_PASSWORD and JOBS_PASSWORD are the passwords that their two roles shall have.
import { migrate } from "../migrate.ts";
import { required, sentence } from "./command.ts";

try {
  const passwords = {
    appPassword: required("APP_PASSWORD"),
    jobsPassword: required("JOBS_PASSWORD"),
  };
  console.log(JSON.stringify(await migrate(required("DATABASE_URL"), passwords)));
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}
