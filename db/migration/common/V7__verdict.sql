create table scale (
  code varchar(32) primary key,
  current_mark smallint unique check (current_mark = 1)
);
insert into scale (code, current_mark) values ('default', 1);

create table scale_step (
  scale_code varchar(32) not null references scale (code),
  code varchar(32) not null,
  position int not null,
  primary key (scale_code, code),
  unique (scale_code, position)
);
insert into scale_step (scale_code, code, position) values
  ('default', 'TRUE', 1), ('default', 'MOSTLY_TRUE', 2), ('default', 'MIXED', 3), ('default', 'MOSTLY_FALSE', 4),
  ('default', 'FALSE', 5), ('default', 'UNVERIFIABLE', 6), ('default', 'NOT_CHECKABLE', 7);

-- The rating of a claim, apart from its status. One row per claim, made when the first field is written.
create table assessment (
  claim_id uuid primary key references claim (id),
  scale_code varchar(32) not null references scale (code),
  verdict varchar(32),
  confidence varchar(8) check (confidence in ('LOW', 'MODERATE', 'HIGH')),
  rationale text,
  -- counts up with every proposal; reviews belong to a round
  round int not null,
  proposed_by varchar(64),
  proposed_at timestamp(6) with time zone,
  -- what stood before a recheck
  was_verdict varchar(32),
  recheck_why varchar(400),
  lock_version int not null,
  foreign key (scale_code, verdict) references scale_step (scale_code, code)
);

create table review (
  id uuid primary key,
  claim_id uuid not null references claim (id),
  round int not null,
  reviewer varchar(64) not null,
  verdict varchar(32) not null,
  agrees boolean not null,
  blind boolean not null,
  rationale text not null,
  reviewed_at timestamp(6) with time zone not null,
  -- one review a person and round, whatever two windows do at once
  unique (claim_id, round, reviewer)
);

create table ruling (
  id uuid primary key,
  claim_id uuid not null references claim (id),
  round int not null,
  ruled_by varchar(64) not null,
  verdict varchar(32) not null,
  rationale text not null,
  ruled_at timestamp(6) with time zone not null,
  unique (claim_id, round)
);

create table correction (
  id uuid primary key,
  claim_id uuid not null references claim (id),
  version_id uuid not null references article_version (id),
  start_offset int not null,
  end_offset int not null,
  exact text not null,
  proposed text not null,
  severity varchar(16) not null check (severity in ('TYPO', 'CLARIFICATION', 'FACTUAL', 'SERIOUS')),
  state varchar(16) not null check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  proposed_by varchar(64) not null,
  proposed_at timestamp(6) with time zone not null,
  answer text,
  answered_by varchar(64),
  answered_at timestamp(6) with time zone,
  lock_version int not null
);
create index correction_claim on correction (claim_id);
