create table outlet (
  id uuid primary key,
  name varchar(200) not null,
  -- the name as it is compared: folded case and blanks
  name_key varchar(200) not null unique,
  kind varchar(32) not null,
  grade char(1) not null check (grade in ('A', 'B', 'C', 'D', 'E', 'F')),
  created_by varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  lock_version int not null
);

create table outlet_grade (
  id uuid primary key,
  outlet_id uuid not null references outlet (id),
  grade char(1) not null,
  why varchar(400),
  graded_by varchar(64) not null,
  graded_at timestamp(6) with time zone not null
);

create table source (
  id uuid primary key,
  outlet_id uuid references outlet (id),
  url varchar(2000),
  -- the address as it is compared, so that a known source is offered and not doubled
  url_key varchar(2000) unique,
  title varchar(500) not null,
  -- the page's own title was not to be seen: shown in brackets
  title_supplied boolean not null,
  publisher varchar(200),
  published varchar(40),
  source_type varchar(32) not null,
  created_by varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  lock_version int not null
);

create table evidence (
  id uuid primary key,
  claim_id uuid not null references claim (id),
  position int not null,
  source_id uuid not null references source (id),
  stance varchar(16) not null check (stance in ('SUPPORTS', 'REFUTES', 'QUALIFIES', 'CONTEXT')),
  -- Admiralty code: reliability as graded when the link was made (null: the outlet's grade of today), credibility
  reliability char(1),
  credibility char(1) not null check (credibility in ('1', '2', '3', '4', '5', '6')),
  pinpoint varchar(400),
  excerpt text,
  remark text,
  decides boolean not null,
  -- OWN: the outlet's own work; KNOWN: repeats `origin_outlet_id`; UNKNOWN: second-hand, not known from where
  origin varchar(8) not null check (origin in ('OWN', 'KNOWN', 'UNKNOWN')),
  origin_outlet_id uuid references outlet (id),
  created_by varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  removed_by varchar(64),
  removed_at timestamp(6) with time zone,
  removed_why varchar(400),
  lock_version int not null
);
create index evidence_claim on evidence (claim_id);
create index evidence_source on evidence (source_id);

-- Links of one claim that a person counts as one origin for a reason that no outlet shows.
create table shared_origin (
  id uuid primary key,
  claim_id uuid not null references claim (id),
  because varchar(400) not null,
  created_by varchar(64) not null,
  created_at timestamp(6) with time zone not null
);

create table shared_origin_link (
  shared_origin_id uuid not null references shared_origin (id),
  evidence_id uuid not null references evidence (id),
  primary key (shared_origin_id, evidence_id)
);

create table capture (
  id uuid primary key,
  evidence_id uuid not null references evidence (id),
  sha256 char(64) not null references blob (sha256),
  media_type varchar(120) not null,
  captured_from varchar(2000) not null,
  captured_by varchar(64) not null,
  captured_at timestamp(6) with time zone not null
);
