-- The walls of what a runner keeps beside their facts: settings, reminders, phones, the thread with a coach, weeks,
-- shared links, shoes and flares.

-- Every table is closed, to its owner too. ---------------------------------------------------------------------

do $$
declare t text;
begin
  foreach t in array array[
    'runner_setting', 'reminder_setting', 'reminder_intent', 'push_subscription', 'phone', 'disagreement', 'message',
    'week_plan', 'calendar_feed', 'share_link', 'shoe', 'flare']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy maintenance on %I to current_user
                      using ((select actor_role()) = ''maintenance'')
                      with check ((select actor_role()) = ''maintenance'')', t);
    execute format('create policy jobs on %I to springback_jobs
                      using ((select actor_role()) = ''system'')
                      with check ((select actor_role()) = ''system'')', t);
  end loop;
end $$;

-- The runner's alone. What may be done with a row at all is said by the grants, below. --------------------------

create policy own on runner_setting to springback_app using (runner_id = (select acting_runner()));
create policy own on reminder_setting to springback_app using (runner_id = (select acting_runner()));
create policy own on reminder_intent to springback_app using (runner_id = (select acting_runner()));
create policy own on push_subscription to springback_app using (runner_id = (select acting_runner()));
create policy own on phone to springback_app using (runner_id = (select acting_runner()));
create policy own on disagreement to springback_app using (runner_id = (select acting_runner()));
create policy own on week_plan to springback_app using (runner_id = (select acting_runner()));
create policy own on calendar_feed to springback_app using (runner_id = (select acting_runner()));
create policy own on share_link to springback_app using (runner_id = (select acting_runner()));
create policy own on shoe to springback_app using (runner_id = (select acting_runner()));
create policy own on flare to springback_app using (runner_id = (select acting_runner()));

-- Whose secret somebody came with is looked up before there is anybody to act as.
create policy found_by_secret on reminder_setting for select to springback_app using (
  (select actor_role()) = 'system');
create policy found_by_secret on calendar_feed for select to springback_app using (
  (select actor_role()) = 'system');
create policy found_by_secret on share_link for select to springback_app using (
  (select actor_role()) = 'system');
-- A browser that somebody else signs in with is theirs from then on.
create policy changes_hands on push_subscription for select to springback_app using (
  (select actor_role()) = 'system');
create policy given_up on push_subscription for delete to springback_app using (
  (select actor_role()) = 'system');

-- What their coach sees of it. ---------------------------------------------------------------------------------

create policy seen_by_coach on disagreement for select to springback_app using (
  runner_id in (select c from coached_runners() c));
create policy seen_by_coach on week_plan for select to springback_app using (
  runner_id in (select c from coached_runners() c));
create policy seen_by_coach on shoe for select to springback_app using (
  runner_id in (select c from coached_runners() c));
create policy seen_by_coach on flare for select to springback_app using (
  runner_id in (select c from coached_runners() c));

-- The thread: a runner's with each coach of theirs, which no other coach reads. ----------------------------------

-- The coaches an acting runner has and lets in: whom they may write to. Of one who left, the thread stays to be read.
create function coaches_let_in() returns setof uuid
  language sql stable parallel safe
  as $$
    select a.coach_id
      from public.assignment a
      join public.consent c on c.runner_id = a.runner_id
                    and c.coach_id = a.coach_id
                    and c.purpose = 'coachAccess'
                    and c.withdrawn_at is null
     where a.runner_id = public.acting_runner()
       and a.ended_at is null
  $$;

create policy message_read on message for select to springback_app using (
  runner_id = (select acting_runner())
  or (coach_id = (select actor_id()) and runner_id in (select c from coached_runners() c)));
create policy message_write on message for insert to springback_app with check (
  author_id = (select actor_id()) and read_at is null
  and ((runner_id = (select acting_runner()) and coach_id in (select c from coaches_let_in() c))
       or (coach_id = (select actor_id()) and runner_id in (select c from coached_runners() c))));
create policy message_seen on message for update to springback_app using (
  author_id <> (select actor_id())
  and (runner_id = (select acting_runner())
       or (coach_id = (select actor_id()) and runner_id in (select c from coached_runners() c))))
  with check (read_at is not null);

-- A runner whom nobody coaches takes the stage that the rules propose; the application asks them again before it
-- writes. Beside a coach it stays the coach's to say, and what a coach said is never replaced. --------------------

alter policy fact_by_runner on fact with check (
  runner_id = (select acting_runner()) and recorded_by = (select actor_id())
  and at <= received_at + interval '10 minutes'
  and (kind in ('intake', 'morning', 'session', 'settling', 'now', 'flag', 'test', 'outcome', 'shoes')
       or (kind = 'assign' and entry ->> 'by' = 'rules' and replaces is null
           and not exists (select from assignment a
                            where a.runner_id = (select acting_runner()) and a.ended_at is null))));

-- What a role may do at all. -----------------------------------------------------------------------------------

revoke execute on function coaches_let_in() from public;
grant execute on function coaches_let_in() to springback_app, springback_jobs;

grant update (locale) on "user" to springback_app;

grant select, insert on runner_setting, reminder_setting, phone, disagreement, message, week_plan, calendar_feed,
  share_link, shoe, flare to springback_app;
grant select on reminder_intent to springback_app;
grant select, insert, delete on push_subscription to springback_app;
grant delete on calendar_feed to springback_app;
grant update (units, week_starts, zone_follows, week) on runner_setting to springback_app;
grant update (at_minute, by_mail, by_push, follow_up) on reminder_setting to springback_app;
grant update (last_sync_at) on phone to springback_app;
grant update (read_at) on message to springback_app;
grant update (token_hash, created_at) on calendar_feed to springback_app;
grant update (revoked_at) on share_link to springback_app;
grant update (label, fact_id, started_on, retired_on) on shoe to springback_app;
grant update (ended_at, ended_by) on flare to springback_app;

grant select on reminder_setting to springback_jobs;
grant select, insert, delete on reminder_intent to springback_jobs;
grant select, delete on push_subscription to springback_jobs;

-- What was said stays as it was said. --------------------------------------------------------------------------

do $$
declare t text;
begin
  foreach t in array array['disagreement', 'week_plan'] loop
    execute format('create trigger append_only before update or delete on %I
                      for each row execute function refuse_change()', t);
    execute format('create trigger append_only_whole before truncate on %I
                      for each statement execute function refuse_change()', t);
  end loop;
end $$;

create trigger append_only before delete on message for each row execute function refuse_change();
create trigger append_only_whole before truncate on message for each statement execute function refuse_change();
-- Of a message only that it was seen is added, once.
create trigger stays_said before update on message for each row
  when (to_jsonb(new) - 'read_at' is distinct from to_jsonb(old) - 'read_at'
        or (old.read_at is not null and new.read_at is distinct from old.read_at))
  execute function refuse_change();

create trigger stays_ended before update on flare for each row
  when (old.ended_at is not null
        and (new.ended_at is distinct from old.ended_at or new.ended_by is distinct from old.ended_by))
  execute function refuse_reopening();
create trigger stays_revoked before update on share_link for each row
  when (old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at)
  execute function refuse_reopening();
