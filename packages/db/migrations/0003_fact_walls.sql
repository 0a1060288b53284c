-- The walls of a runner's facts, closer: each side records the kinds that are theirs and no others, and nobody records
-- what is still to come. A clearance dated ahead would close flags that nobody has told of yet. Measured against the
-- instant the application received it, with room for a phone's clock.

alter policy fact_by_runner on fact with check (
  runner_id = (select acting_runner()) and recorded_by = (select actor_id())
  and kind in ('intake', 'morning', 'session', 'settling', 'now', 'flag', 'test', 'outcome', 'shoes')
  and at <= received_at + interval '10 minutes');

alter policy fact_by_coach on fact with check (
  runner_id in (select c from coached_runners() c) and recorded_by = (select actor_id())
  and kind in ('clearance', 'override', 'assign', 'test')
  and at <= received_at + interval '10 minutes');
