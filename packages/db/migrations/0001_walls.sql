-- Who may see and write which rows, as the database enforces it. The application's own checks are the first
-- wall; this is the second, and it denies when nobody is set.
--
-- springback_app   the two web applications: an actor per transaction
-- springback_jobs  the worker: acts as "system"
-- the owner        migrates and seeds; sees rows only while it says app.role = 'maintenance'

-- Who is acting, as the transaction declared it. ---------------------------------------------------------------

create function actor_role() returns text
  language sql stable parallel safe
  as $$
    select case
      when current_setting('app.role', true) in ('runner', 'coach', 'admin', 'owner', 'system', 'anonymous')
        then current_setting('app.role', true)
      when current_setting('app.role', true) = 'maintenance'
           and current_user not in ('springback_app', 'springback_jobs')
        then 'maintenance'
    end
  $$;

-- Anything but a well-formed id is nobody: no rows, and no error that tells more.
create function actor_id() returns uuid
  language sql stable parallel safe
  as $$
    select case when current_setting('app.actor', true)
                     ~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$'
                 and public.actor_role() is not null
                then current_setting('app.actor', true)::uuid end
  $$;

create function actor_is_admin() returns boolean
  language sql stable parallel safe
  as $$ select coalesce(public.actor_role() in ('admin', 'owner'), false) $$;

create function acting_runner() returns uuid
  language sql stable parallel safe
  as $$ select case when public.actor_role() = 'runner' then public.actor_id() end $$;

-- The runners an acting coach may see: assigned today, and consent to this coach not withdrawn.
-- Runs with the caller's rights, so the walls of both tables hold here too; called in FROM, so that it is inlined.
create function coached_runners() returns setof uuid
  language sql stable parallel safe
  as $$
    select a.runner_id
      from public.assignment a
      join public.consent c on c.runner_id = a.runner_id
                    and c.coach_id = a.coach_id
                    and c.purpose = 'coachAccess'
                    and c.withdrawn_at is null
     where public.actor_role() = 'coach'
       and a.coach_id = public.actor_id()
       and a.ended_at is null
  $$;

create index assignment_of_live_coach on assignment (coach_id, runner_id) where ended_at is null;
create index consent_of_live_coach on consent (coach_id, runner_id) where withdrawn_at is null;

-- Every table is closed, to its owner too. ---------------------------------------------------------------------

do $$
declare t text;
begin
  foreach t in array array[
    'user', 'session', 'sign_in_token', 'runner', 'fact', 'runner_state', 'decision', 'assignment', 'consent',
    'plan', 'billing_account', 'checkout_attempt', 'access_grant', 'stripe_event', 'article', 'outbox', 'audit',
    'rate_bucket']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy maintenance on %I to current_user
                      using ((select actor_role()) = ''maintenance'')
                      with check ((select actor_role()) = ''maintenance'')', t);
    -- What the worker may do with a table is said by its grants, below.
    execute format('create policy jobs on %I to springback_jobs
                      using ((select actor_role()) = ''system'')
                      with check ((select actor_role()) = ''system'')', t);
  end loop;
end $$;

-- People and sign-in. ------------------------------------------------------------------------------------------

create policy user_read on "user" for select to springback_app using (
  id = (select actor_id())
  or (select actor_role()) = 'system'
  or (select actor_is_admin())
  or id in (select c from coached_runners() c)
  -- A runner sees who coaches them.
  or ((select actor_role()) = 'runner' and id in
      (select a.coach_id from assignment a where a.runner_id = (select actor_id()) and a.ended_at is null)));
create policy user_sign_up on "user" for insert to springback_app with check (
  ((select actor_role()) = 'system' and role = 'runner')
  or ((select actor_role()) = 'admin' and role in ('runner', 'coach'))
  or (select actor_role()) = 'owner');
create policy user_change on "user" for update to springback_app using (
  id = (select actor_id()) or (select actor_role()) = 'system' or (select actor_is_admin()));

-- Signing in opens a session; its person may see and end it, and can't make or lengthen one.
create policy session_all on session to springback_app using ((select actor_role()) = 'system');
create policy session_own on session for select to springback_app using (user_id = (select actor_id()));
create policy session_end on session for delete to springback_app using (user_id = (select actor_id()));
create policy sign_in_token_all on sign_in_token to springback_app using ((select actor_role()) = 'system');

-- A runner's record. -------------------------------------------------------------------------------------------

create policy runner_read on runner for select to springback_app using (
  runner_id = (select acting_runner()) or runner_id in (select c from coached_runners() c));
create policy runner_start on runner for insert to springback_app with check (runner_id = (select acting_runner()));
create policy runner_change on runner for update to springback_app using (
  runner_id = (select acting_runner()) or runner_id in (select c from coached_runners() c));

create policy fact_read on fact for select to springback_app using (
  runner_id = (select acting_runner()) or runner_id in (select c from coached_runners() c));
-- Each side records what is theirs to say: a runner never clears a red flag or overrides a rule.
create policy fact_by_runner on fact for insert to springback_app with check (
  runner_id = (select acting_runner()) and recorded_by = (select actor_id())
  and kind not in ('clearance', 'override'));
create policy fact_by_coach on fact for insert to springback_app with check (
  runner_id in (select c from coached_runners() c) and recorded_by = (select actor_id())
  and kind in ('clearance', 'override', 'assign', 'test'));

create policy runner_state_read on runner_state for select to springback_app using (
  runner_id = (select acting_runner()) or runner_id in (select c from coached_runners() c));
create policy runner_state_add on runner_state for insert to springback_app with check (
  runner_id = (select acting_runner()) or runner_id in (select c from coached_runners() c));
create policy runner_state_change on runner_state for update to springback_app using (
  runner_id = (select acting_runner()) or runner_id in (select c from coached_runners() c));

create policy decision_read on decision for select to springback_app using (
  runner_id = (select acting_runner()) or runner_id in (select c from coached_runners() c));
create policy decision_add on decision for insert to springback_app with check (
  runner_id = (select acting_runner()) or runner_id in (select c from coached_runners() c));

create policy plan_read on plan for select to springback_app using (
  runner_id = (select acting_runner()) or runner_id in (select c from coached_runners() c));
create policy plan_publish on plan for insert to springback_app with check (
  runner_id in (select c from coached_runners() c) and coach_id = (select actor_id()));

-- Who coaches whom. A coach may leave; only the runner or an admin may bring one. ------------------------------

create policy assignment_read on assignment for select to springback_app using (
  runner_id = (select acting_runner()) or (select actor_is_admin())
  or ((select actor_role()) = 'coach' and coach_id = (select actor_id())));
create policy assignment_make on assignment for insert to springback_app with check (
  (runner_id = (select acting_runner()) or (select actor_is_admin()))
  and coach_id <> (select actor_id()) and ended_at is null);
create policy assignment_end on assignment for update to springback_app using (
  runner_id = (select acting_runner()) or (select actor_is_admin())
  or ((select actor_role()) = 'coach' and coach_id = (select actor_id())))
  with check (ended_at is not null);

create policy consent_read on consent for select to springback_app using (
  runner_id = (select acting_runner())
  or ((select actor_role()) = 'coach' and coach_id = (select actor_id())));
create policy consent_give on consent for insert to springback_app with check (runner_id = (select acting_runner()));
create policy consent_withdraw on consent for update to springback_app using (runner_id = (select acting_runner()))
  with check (withdrawn_at is not null);

-- Billing: the runner's own, and admins'. Never a coach's. -----------------------------------------------------

create policy billing_account_read on billing_account for select to springback_app using (
  runner_id = (select acting_runner()) or (select actor_is_admin()) or (select actor_role()) = 'system');
create policy billing_account_add on billing_account for insert to springback_app with check (
  (runner_id = (select acting_runner()) and snapshot is null) or (select actor_role()) = 'system');
create policy billing_account_change on billing_account for update to springback_app using (
  runner_id = (select acting_runner()) or (select actor_is_admin()) or (select actor_role()) = 'system');

create policy checkout_attempt_read on checkout_attempt for select to springback_app using (
  runner_id = (select acting_runner()) or (select actor_is_admin()) or (select actor_role()) = 'system');
create policy checkout_attempt_add on checkout_attempt for insert to springback_app with check (
  runner_id = (select acting_runner()));
create policy checkout_attempt_change on checkout_attempt for update to springback_app using (
  runner_id = (select acting_runner()) or (select actor_role()) = 'system');

create policy access_grant_read on access_grant for select to springback_app using (
  runner_id = (select acting_runner()) or (select actor_is_admin()) or (select actor_role()) = 'system');
create policy access_grant_give on access_grant for insert to springback_app with check (
  (select actor_is_admin()) and granted_by = (select actor_id()) and runner_id <> (select actor_id()));
create policy access_grant_end on access_grant for update to springback_app using ((select actor_is_admin()));

create policy stripe_event_add on stripe_event for insert to springback_app with check (
  (select actor_role()) = 'system');
create policy stripe_event_read on stripe_event for select to springback_app using (
  (select actor_role()) = 'system' or (select actor_is_admin()));

-- Articles: published ones for everybody who says who they are, visitors included. -----------------------------

create policy article_read on article for select to springback_app using (
  (status = 'published' and (select actor_role()) is not null)
  or (select actor_role()) = 'coach' or (select actor_is_admin()));
create policy article_write on article for insert to springback_app with check (
  author_id = (select actor_id())
  and ((select actor_is_admin()) or ((select actor_role()) = 'coach' and status = 'draft')));
create policy article_change on article for update to springback_app using (
  (select actor_is_admin()) or ((select actor_role()) = 'coach' and status = 'draft'));

-- Effects, audit, counters. ------------------------------------------------------------------------------------

-- The rows an actor causes may be read back by that actor, so that a repeated intent is recognised.
create policy outbox_add on outbox for insert to springback_app with check (
  (select actor_role()) = 'system' or (select actor_is_admin())
  or runner_id = (select acting_runner()) or runner_id in (select c from coached_runners() c));
create policy outbox_read on outbox for select to springback_app using (
  (select actor_role()) = 'system' or (select actor_is_admin())
  or runner_id = (select acting_runner()) or runner_id in (select c from coached_runners() c));

-- Nobody writes a row in another's name.
create policy audit_add on audit for insert to springback_app with check (
  actor_role = (select actor_role())
  and (actor_id is not distinct from (select actor_id())
       or (actor_id is null and (select actor_role()) in ('system', 'anonymous'))));
create policy audit_read on audit for select to springback_app using (
  runner_id = (select acting_runner()) or (select actor_is_admin())
  or (actor_id = (select actor_id()) and actor_role = (select actor_role())));

create policy rate_bucket_all on rate_bucket to springback_app using (
  (select actor_role()) in ('system', 'anonymous', 'runner', 'coach', 'admin', 'owner'));

-- What a role may do at all. -----------------------------------------------------------------------------------

revoke execute on function actor_role(), actor_id(), actor_is_admin(), acting_runner(), coached_runners() from public;
grant usage on schema public to springback_app, springback_jobs;
grant execute on function actor_role(), actor_id(), actor_is_admin(), acting_runner(), coached_runners()
  to springback_app, springback_jobs;

grant select, insert on "user" to springback_app;
grant update (name, email_verified_at, role, suspended_at) on "user" to springback_app;
grant select, insert, delete on session, sign_in_token to springback_app;
grant update (expires_at) on session to springback_app;

grant select, insert on runner to springback_app;
grant update (zone, packs, profile) on runner to springback_app;
grant select, insert on fact, decision, plan to springback_app;
grant select, insert, update on runner_state to springback_app;
grant select, insert on assignment, consent to springback_app;
grant update (ended_at) on assignment to springback_app;
grant update (withdrawn_at) on consent to springback_app;

grant select, insert, update on billing_account, checkout_attempt to springback_app;
grant select, insert on access_grant to springback_app;
grant update (ends_at) on access_grant to springback_app;
grant select, insert on stripe_event to springback_app;
grant select, insert, update on article to springback_app;
grant select, insert on outbox, audit to springback_app;
grant select, insert, update on rate_bucket to springback_app;

grant select on "user", runner, fact, decision, assignment, consent, plan, checkout_attempt, access_grant,
  stripe_event, billing_account, runner_state to springback_jobs;
grant select, delete on session, sign_in_token, rate_bucket to springback_jobs;
grant insert, update on billing_account, runner_state to springback_jobs;
grant update (session_id, url, expires_at) on checkout_attempt to springback_jobs;
grant insert on stripe_event, decision to springback_jobs;
grant delete on stripe_event to springback_jobs;
grant select, insert, update, delete on outbox to springback_jobs;
grant select, insert on audit to springback_jobs;

-- Facts, decisions, plans and the audit are only ever added to. ------------------------------------------------

create function refuse_change() returns trigger
  language plpgsql set search_path = ''
  as $$
  begin
    -- Deleting an account removes its rows, through delete_account alone; the audit stays.
    if tg_op = 'DELETE' and tg_table_name <> 'audit' and public.actor_role() = 'maintenance' then
      return old;
    end if;
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
  end $$;

do $$
declare t text;
begin
  foreach t in array array['fact', 'decision', 'plan', 'audit'] loop
    execute format('create trigger append_only before update or delete on %I
                      for each row execute function refuse_change()', t);
    execute format('create trigger append_only_whole before truncate on %I
                      for each statement execute function refuse_change()', t);
  end loop;
end $$;

-- An ended assignment stays ended and a withdrawn consent withdrawn; a new one is a new row.
create function refuse_reopening() returns trigger
  language plpgsql set search_path = ''
  as $$
  begin
    raise exception '%: an ended row is never reopened', tg_table_name using errcode = 'restrict_violation';
  end $$;
create trigger stays_ended before update on assignment for each row
  when (old.ended_at is not null and new.ended_at is distinct from old.ended_at)
  execute function refuse_reopening();
create trigger stays_withdrawn before update on consent for each row
  when (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at)
  execute function refuse_reopening();

-- Nobody raises themself, and nobody appoints above their own rank.
create function guard_rank() returns trigger
  language plpgsql set search_path = ''
  as $$
  declare acting text := public.actor_role();
  begin
    if acting = 'maintenance' then return new; end if;
    if new.id = public.actor_id() or acting is null or acting not in ('admin', 'owner')
       or (acting = 'admin' and (old.role in ('admin', 'owner') or new.role in ('admin', 'owner'))) then
      raise exception 'this role may not be changed by this actor' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$;
create trigger guard_rank before update on "user" for each row
  when (new.role is distinct from old.role or new.suspended_at is distinct from old.suspended_at)
  execute function guard_rank();

-- What Stripe said is written by the sync, never by the runner it is about.
create function guard_truth() returns trigger
  language plpgsql set search_path = ''
  as $$
  begin
    if coalesce(public.actor_role(), '') not in ('system', 'admin', 'owner', 'maintenance') then
      raise exception 'a billing snapshot is written by the sync alone' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$;
create trigger guard_truth before update on billing_account for each row
  when (new.snapshot is distinct from old.snapshot or new.version is distinct from old.version
        or new.customer_id is distinct from old.customer_id or new.fetched_at is distinct from old.fetched_at)
  execute function guard_truth();

-- Deleting an account. -----------------------------------------------------------------------------------------

-- Everything of a person goes but the audit, whose ids then lead to nobody. Called by delete_own_account
-- and by the worker; a coach's or admin's account with history is suspended instead (its key is still referred to).
create function delete_account(person uuid) returns boolean
  language plpgsql security definer set search_path = ''
  as $$
  declare
    gone boolean;
    caller text := current_setting('app.role', true);
  begin
    perform set_config('app.role', 'maintenance', true);
    delete from public.sign_in_token where email_key = (select email_key from public."user" where id = person);
    delete from public.outbox where runner_id = person;
    delete from public.stripe_event
     where customer_id = (select customer_id from public.billing_account where runner_id = person);
    delete from public."user" where id = person;
    gone := found;
    perform set_config('app.role', coalesce(caller, ''), true);
    return gone;
  end $$;

create function delete_own_account() returns boolean
  language plpgsql security definer set search_path = ''
  as $$
  begin
    if public.actor_role() is distinct from 'runner' or public.actor_id() is null then
      raise exception 'only a runner deletes their own account' using errcode = 'insufficient_privilege';
    end if;
    return public.delete_account(public.actor_id());
  end $$;

revoke execute on function delete_account(uuid), delete_own_account(), refuse_change(), refuse_reopening(),
  guard_rank(), guard_truth() from public;
grant execute on function delete_own_account() to springback_app;
grant execute on function delete_account(uuid) to springback_jobs;
