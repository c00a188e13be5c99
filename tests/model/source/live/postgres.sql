-- SPDX-FileCopyrightText: 2026 The Reelwright developers
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE types (
  key text PRIMARY KEY, i2 int2, i4 int4, i8 int8, num numeric, f4 float4, f8 float8, yes bool,
  day date, hour time, stamp timestamp, zoned timestamptz, word varchar(20), pad char(6), id uuid,
  list int[], words text[], doc json, docb jsonb, cash money, span interval, mood text,
  net inet, range int4range, raw bytea, raws bytea[]);
INSERT INTO types VALUES
  ('one', -32768, 2147483647, -9223372036854775808, 12345678901234567890.123456789012345678900,
   0.1, 0.1, true, '2024-02-29', '23:59:59.25', '2024-02-29 12:30:00', '2024-02-29 12:30:00.5+02',
   'naïve “text”', 'ab', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '{1,2,NULL}',
   ARRAY['a,b', 'c"d', E'e\\f', NULL, 'ünï'], '{"a": [1, 2.50], "b": null}', '{"a": 1.50}',
   1234.56, '1 year 2 mons 3 days 04:05:06', E'tab\tline\nend', '10.0.0.1/8', '[1,5)', '\xdeadbeef',
   ARRAY['\x00'::bytea]),
  ('two', 0, 0, 9007199254740993, 0.0000000001, 1e20, 1e-300, false, '0001-01-01', '00:00',
   '1999-12-31 23:59:59.999999', '1999-12-31 23:59:59.999999Z', '', '', NULL, '{}', '{}', '"text"',
   '17', -0.05, '0', ' spaces ', '::1', 'empty', '', '{}');
INSERT INTO types (key) VALUES ('three');
CREATE SCHEMA "sch.ema"; CREATE SCHEMA crm;
CREATE TABLE victims (id int); INSERT INTO victims VALUES (1);
CREATE TABLE "a""; DROP TABLE victims; --" ("x""y" text, "select" int, "ünï.cødé" text, "q.c0" int,
  "'; DROP TABLE victims; --" text);
INSERT INTO "a""; DROP TABLE victims; --" VALUES ('1', 2, '3', 4, '5');
CREATE TABLE "sch.ema"."ta.ble" (a text); INSERT INTO "sch.ema"."ta.ble" VALUES ('dots');
CREATE TABLE crm.viewers (a text); INSERT INTO crm.viewers VALUES ('schema');
CREATE TABLE nothing ();
CREATE TABLE many AS SELECT i AS id, 'viewer number ' || i AS name, i % 7 = 0 AS seven
  FROM generate_series(1, 1000000) i;
CREATE SEQUENCE counter;
CREATE FUNCTION change() RETURNS int LANGUAGE sql AS 'INSERT INTO victims VALUES (2) RETURNING id';
CREATE TABLE wide AS SELECT i AS id, repeat('x', CASE i WHEN 2 THEN 1100000 ELSE 3 END) AS text
  FROM generate_series(1, 3) i;
