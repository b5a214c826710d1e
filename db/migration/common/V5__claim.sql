create table claim_kind (
  code varchar(32) primary key,
  position int not null
);
insert into claim_kind (code, position) values
  ('EVENT', 1), ('QUANTITY', 2), ('DATE', 3), ('NAME', 4), ('QUOTATION', 5), ('ATTRIBUTION', 6), ('RELATION', 7),
  ('CAUSAL', 8), ('SUPERLATIVE', 9), ('PREDICTION', 10), ('BACKGROUND', 11), ('IMAGE', 12), ('OPINION', 13);

create table claim_counter (
  article_id uuid primary key references article (id),
  last_number int not null
);

create table claim (
  id uuid primary key,
  article_id uuid not null references article (id),
  number int not null,
  statement text not null,
  kind varchar(32) not null references claim_kind (code),
  topic varchar(120),
  priority varchar(8) not null check (priority in ('HIGH', 'MEDIUM', 'LOW')),
  checkability varchar(16) not null check (checkability in ('CHECKABLE', 'PARTLY', 'NOT_CHECKABLE')),
  status varchar(16) not null
    check (status in ('OPEN', 'CHECKING', 'IN_REVIEW', 'VERIFIED', 'DISPUTED', 'RECHECK', 'CUT')),
  status_since timestamp(6) with time zone not null,
  checker varchar(64) references person (person_key),
  cut_reason text,
  merged_into int,
  created_by varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  lock_version int not null,
  unique (article_id, number)
);
create index claim_checker on claim (checker);
create index claim_status on claim (article_id, status);

-- Where a claim stands in a version. A re-placing supersedes a row; `current_mark` is 1 for the one
-- current row of a claim, version and passage, and null for every earlier one.
create table anchor (
  id uuid primary key,
  claim_id uuid not null references claim (id),
  version_id uuid not null references article_version (id),
  passage int not null,
  start_offset int not null,
  end_offset int not null,
  whole_block boolean not null,
  exact text not null,
  prefix varchar(64) not null,
  suffix varchar(64) not null,
  confirmed boolean not null,
  current_mark smallint check (current_mark = 1),
  created_by varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  superseded_by varchar(64),
  superseded_at timestamp(6) with time zone,
  superseded_why varchar(400),
  unique (claim_id, version_id, passage, current_mark)
);
create index anchor_version on anchor (version_id, current_mark);

-- Who worked on a claim: such a person does not review it.
create table claim_work (
  claim_id uuid not null references claim (id),
  person_key varchar(64) not null references person (person_key),
  what varchar(16) not null check (what in ('CHECKER', 'EDITED', 'EVIDENCE', 'PROPOSED', 'RULED')),
  primary key (claim_id, person_key, what)
);

create table disposition (
  id uuid primary key,
  version_id uuid not null references article_version (id),
  start_offset int not null,
  end_offset int not null,
  exact text not null,
  decided_as varchar(16) not null check (decided_as in ('OPINION', 'NO_FACT', 'DUPLICATE')),
  duplicate_of int,
  created_by varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  ended_by varchar(64),
  ended_at timestamp(6) with time zone,
  ended_why varchar(400)
);
create index disposition_version on disposition (version_id);

create table note (
  id uuid primary key,
  claim_id uuid not null references claim (id),
  -- the note that opened the thread; null for that note itself
  thread_id uuid references note (id),
  body text not null,
  written_by varchar(64) not null,
  written_at timestamp(6) with time zone not null,
  resolved_by varchar(64),
  resolved_at timestamp(6) with time zone
);
create index note_claim on note (claim_id);
