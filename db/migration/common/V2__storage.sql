-- Bytes by hash. The bytes lie in the data folder; the row says that they are whole and known.
create table blob (
  sha256 char(64) primary key,
  size_bytes bigint not null,
  media_type varchar(120) not null,
  created_at timestamp(6) with time zone not null
);
