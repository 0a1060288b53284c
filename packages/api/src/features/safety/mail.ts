import { user } from "@springback/db/schema/identity";
import { and, inArray, isNull } from "drizzle-orm";
import { SYSTEM } from "#kernel/actor.ts";
import type { Delivered, EffectContext, OutboxRow } from "#kernel/effects.ts";

/** Tells admins and owners of an alarm about the rules: what it is, by which rule set, and where to look. */
export async function deliverSafetyAlert(row: OutboxRow, ctx: EffectContext): Promise<Delivered> {
  const staff = await ctx.db.withActor(SYSTEM, (tx) =>
    tx
      .select({ id: user.id, email: user.email })
      .from(user)
      .where(and(inArray(user.role, ["admin", "owner"]), isNull(user.suspendedAt))),
  );
  if (staff.length === 0) return { outcome: "dropped", why: "no-staff" };
  const { rules, broken } = row.payload;
  const action = String(row.payload["action"] ?? "safety.breach");
  const what =
    action === "answer.mismatch"
      ? `A phone and the server answered differently by the same rules (${String(rules)}). The server’s answer stands.`
      : `An answer of the rules (${String(rules)}) broke a promise of ours (${String(broken)}) and was held back.`;
  for (const { id, email } of staff) {
    await ctx.mailer.send({
      to: email,
      // Says nothing of anybody's health: it shows on lock screens.
      subject: "Springback: a rule needs a look",
      text:
        `Hello,\n\n${what}\n` +
        `The audit says when and for whom: action ${action}.\n\n${ctx.env.ADMIN_URL}/\n`,
      id: `${row.id}.${id}`,
    });
  }
  return { outcome: "done" };
}
