-- Streams, their heads, and the rows that say who did what. Payload and salt stand beside a row,
-- so that they can go while the row's leaf hash stays.
create table stream (
  id uuid primary key,
  kind varchar(16) not null check (kind in ('ARTICLE', 'LIBRARY', 'HOUSE')),
  head bigint not null
);

create table history_row (
  stream_id uuid not null references stream (id),
  seq bigint not null,
  at timestamp(6) with time zone not null,
  actor varchar(64) not null,
  action varchar(64) not null,
  subject varchar(120) not null,
  payload_hash bytea not null,
  leaf bytea not null,
  tree_index bigint unique,
  primary key (stream_id, seq)
);
create index history_row_subject on history_row (stream_id, subject);

create table history_payload (
  stream_id uuid not null,
  seq bigint not null,
  payload text not null,
  salt bytea not null,
  primary key (stream_id, seq),
  foreign key (stream_id, seq) references history_row (stream_id, seq)
);

-- For the Merkle tree that comes with the proofs; the columns are right from the start.
create table tree_node (
  tree_level int not null,
  tree_position bigint not null,
  hash bytea not null,
  primary key (tree_level, tree_position)
);

create table checkpoint (
  tree_size bigint primary key,
  root bytea not null,
  at timestamp(6) with time zone not null,
  note text not null
);
