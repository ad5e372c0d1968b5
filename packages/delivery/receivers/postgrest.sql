-- Kith: tables that take responses, and wishes to be contacted, through PostgREST or Supabase.
--
-- Strangers (the role anon) can add rows and can do nothing else: not read, not change, not delete, not count.
-- Run it as the owner of the database; running it again changes nothing. How to set it up: docs/adapters/postgrest.md.

begin;

do $$
begin
  if not exists (select from pg_roles where rolname = 'anon') then
    create role anon nologin;
  end if;
end
$$;

create table if not exists public.kith_responses (
  response_id uuid primary key,
  record jsonb not null,
  constraint kith_response_is_record check (
    (record ->> 'schema' = 'response/1'
      and lower(record ->> 'responseId') = response_id::text
      and octet_length(record::text) <= 1000000) is true
  )
);

create table if not exists public.kith_contacts (
  contact_id uuid primary key,
  record jsonb not null,
  constraint kith_contact_is_record check (
    (record ->> 'schema' = 'contact/1'
      and lower(record ->> 'contactId') = contact_id::text
      and octet_length(record::text) <= 100000) is true
  )
);

alter table public.kith_responses enable row level security;
alter table public.kith_contacts enable row level security;

-- Supabase gives new tables to its roles with all rights: they are taken back first.
revoke all on public.kith_responses, public.kith_contacts from public, anon;
do $$
begin
  if exists (select from pg_roles where rolname = 'authenticated') then
    revoke all on public.kith_responses, public.kith_contacts from authenticated;
  end if;
end
$$;

grant usage on schema public to anon;
grant insert (response_id, record) on public.kith_responses to anon;
grant insert (contact_id, record) on public.kith_contacts to anon;

drop policy if exists kith_hand_in on public.kith_responses;
create policy kith_hand_in on public.kith_responses for insert to anon with check (true);
drop policy if exists kith_hand_in on public.kith_contacts;
create policy kith_hand_in on public.kith_contacts for insert to anon with check (true);

commit;

-- To read what has come, as the owner, in an order that does not tell who answered when:
--   select record from public.kith_responses where record ->> 'test' is null order by response_id;
