create table article (
  id uuid primary key,
  title varchar(300) not null,
  -- the work that the text is, or is based on
  author varchar(200),
  publisher varchar(200),
  source_url varchar(2000),
  published varchar(40),
  language varchar(35) not null,
  deadline timestamp(6) with time zone,
  reviews_asked int not null check (reviews_asked between 0 and 2),
  state varchar(16) not null check (state in ('OPEN', 'CLOSED')),
  created_by varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  lock_version int not null
);

create table article_version (
  id uuid primary key,
  article_id uuid not null references article (id),
  number int not null,
  sha256 char(64) not null,
  words int not null,
  -- the file as it came
  original_sha256 char(64) not null references blob (sha256),
  original_name varchar(255),
  original_media_type varchar(120) not null,
  created_by varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  unique (article_id, number)
);
create index article_version_sha256 on article_version (sha256);

-- One row apart, read by projection, so that no list ever loads it.
create table version_text (
  version_id uuid primary key references article_version (id),
  body text not null
);

create table version_block (
  version_id uuid not null references article_version (id),
  position int not null,
  start_offset int not null,
  end_offset int not null,
  kind varchar(16) not null,
  level int not null,
  primary key (version_id, position)
);

create table version_counts (
  version_id uuid primary key references article_version (id),
  words_in_claims int,
  words_disposed int,
  words_by_rule int
);
