create table person (
  -- what a person signs in with and is called by in history; never changes
  person_key varchar(64) primary key,
  name varchar(120) not null,
  title varchar(120) not null,
  role varchar(16) not null check (role in ('ADMIN', 'EDITOR', 'CHECKER', 'WRITER', 'READER')),
  -- INVITED: a link is out; IMPORTED: came with an archive and cannot sign in until invited
  state varchar(16) not null check (state in ('ACTIVE', 'INVITED', 'IMPORTED', 'INACTIVE')),
  sample boolean not null,
  password_hash varchar(200),
  time_zone varchar(64) not null,
  appearance varchar(16) not null check (appearance in ('SYSTEM', 'LIGHT', 'DARK')),
  language varchar(16) not null,
  keys_on boolean not null,
  -- counts up when every session of the person has to end
  session_epoch int not null,
  created_at timestamp(6) with time zone not null,
  lock_version int not null
);

-- One-time links: only the hash of the secret is kept.
create table sign_in_link (
  id uuid primary key,
  person_key varchar(64) not null references person (person_key),
  purpose varchar(16) not null check (purpose in ('SETUP', 'INVITE', 'RESET')),
  secret_hash char(64) not null unique,
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  created_by varchar(64) not null,
  created_at timestamp(6) with time zone not null
);
create index sign_in_link_person on sign_in_link (person_key);

create table api_token (
  id uuid primary key,
  person_key varchar(64) not null references person (person_key),
  label varchar(120) not null,
  secret_hash char(64) not null unique,
  expires_at timestamp(6) with time zone not null,
  revoked_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null
);

-- Who may see an article: everyone who is signed in, or its team only.
create table article_access (
  article_id uuid primary key,
  team_only boolean not null
);

create table team_member (
  article_id uuid not null references article_access (article_id),
  person_key varchar(64) not null references person (person_key),
  part varchar(16) not null check (part in ('LEAD', 'CHECKER', 'WRITER', 'READER')),
  primary key (article_id, person_key, part)
);
create index team_member_person on team_member (person_key);
