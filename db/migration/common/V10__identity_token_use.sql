-- When a token last let somebody in, to the hour: what its owner looks at before revoking it.
alter table api_token add column last_used_at timestamp(6) with time zone;
create index api_token_person on api_token (person_key);
