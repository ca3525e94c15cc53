-- Makes the three roles and the database on a PostgreSQL server (15 or later) that you run yourself.
-- The embedded server needs none of this: it makes its own.
--
-- Run once, as a superuser or a role that may make roles and databases, with passwords of your own:
--
--   psql -v owner_password=... -v writer_password=... -v reader_password=... -f db/roles.sql
--
-- Then tell the program where the server is:
--
--   CUNBAO_DATABASE_URL=jdbc:postgresql://HOST:5432/cunbao
--   CUNBAO_DATABASE_USER=cunbao_writer   CUNBAO_DATABASE_PASSWORD=...
--   CUNBAO_DATABASE_OWNER=cunbao_owner   CUNBAO_DATABASE_OWNER_PASSWORD=...
--
-- The names of the roles are fixed, since the migrations grant to them by name.

-- Owns the database and everything in it; logs in for migrations only.
CREATE ROLE cunbao_owner LOGIN PASSWORD :'owner_password';

-- The application: adds facts and readings, changes only what can be computed again.
CREATE ROLE cunbao_writer LOGIN PASSWORD :'writer_password';

-- People with BI tools: views without personal data.
CREATE ROLE cunbao_reader LOGIN PASSWORD :'reader_password';

-- A role that is no superuser must belong to the owner to make a database for it.
GRANT cunbao_owner TO CURRENT_USER;

-- Text is ordered by code points, so that the same rows come out in the same order on every machine.
CREATE DATABASE cunbao OWNER cunbao_owner TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8';
