import postgres from "postgres";

/** The owner's connection to a database, allowed past the walls as migrations and seeds are. */
export function maintenance(ownerUrl: string): postgres.Sql {
  return postgres(ownerUrl, {
    max: 2,
    onnotice: () => {},
    connection: { "app.role": "maintenance" },
  });
}
