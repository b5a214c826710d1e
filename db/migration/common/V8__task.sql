create table task_kind (
  code varchar(32) primary key,
  position int not null
);
insert into task_kind (code, position) values
  ('FIND_PRIMARY_SOURCE', 1), ('CHECK_NUMBER', 2), ('CHECK_TRANSLATION', 3), ('CONTACT_EXPERT', 4),
  ('ARCHIVE_SOURCE', 5), ('SECOND_REVIEW', 6), ('RULING', 7);

create table task (
  id uuid primary key,
  article_id uuid not null references article (id),
  title varchar(300) not null,
  description text,
  kind varchar(32) not null references task_kind (code),
  assignee varchar(64) references person (person_key),
  due date,
  state varchar(16) not null check (state in ('OPEN', 'IN_PROGRESS', 'WAITING', 'DONE', 'DROPPED')),
  dropped_why varchar(400),
  created_by varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  lock_version int not null
);
create index task_article on task (article_id);
create index task_assignee on task (assignee, state);

create table task_claim (
  task_id uuid not null references task (id),
  claim_id uuid not null references claim (id),
  position int not null,
  primary key (task_id, claim_id)
);
create index task_claim_claim on task_claim (claim_id);

create table task_helper (
  task_id uuid not null references task (id),
  person_key varchar(64) not null references person (person_key),
  primary key (task_id, person_key)
);

create table task_item (
  id uuid primary key,
  task_id uuid not null references task (id),
  position int not null,
  body varchar(400) not null,
  done boolean not null,
  done_by varchar(64),
  done_at timestamp(6) with time zone
);
create index task_item_task on task_item (task_id);
