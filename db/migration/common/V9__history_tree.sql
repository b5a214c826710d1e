-- The Merkle tree over all rows of history. Its leaves are the rows' own; tree_node keeps the complete subtrees above
-- them (level 1 and up). One sequencer at a time gives places, under the lock of this row.
create table tree_size (
  id int primary key check (id = 1),
  leaves bigint not null
);
insert into tree_size (id, leaves) values (1, 0);

-- Who signs. A copy that was restored from a backup goes on under an origin of its own, which names the checkpoint
-- that the origin before it had reached: so no origin ever signs two roots of one size.
create table tree_origin (
  number int primary key,
  origin varchar(120) not null unique,
  verifier_key varchar(300) not null,
  continues text,
  opened_at timestamp(6) with time zone not null
);

drop table checkpoint;
create table checkpoint (
  origin_number int not null references tree_origin (number),
  tree_size bigint not null,
  root bytea not null,
  at timestamp(6) with time zone not null,
  note text not null,
  primary key (origin_number, tree_size)
);
