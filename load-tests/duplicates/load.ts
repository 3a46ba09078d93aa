import { newId } from '@guanxi/runtime';
import type pg from 'pg';
import type { Person } from './people.ts';

const CHUNK = 5_000;

/** Writes as many records as there are members; the remark of each is its place. */
export async function load(pool: pg.Pool, { members, person }: { members: number; person: (at: number) => Person }) {
  for (let from = 0; from < members; from += CHUNK) {
    const size = Math.min(CHUNK, members - from);
    const rows = Array.from({ length: size }, (_, at) => ({ id: newId(), at: from + at, ...person(from + at) }));
    await pool.query(
      `INSERT INTO customer (id, kind, name, mobile, mobile_e164, mail, birth_date, address, remark, stage, stage_since,
         department_path, created_at, created_by, updated_at, updated_by)
       SELECT n.id, 'PERSON', n.name, n.mobile, '+86' || n.mobile, n.mail, nullif(n."birthDate", '')::date, nullif(n.address, ''),
         n.at::text, 'POTENTIAL', now(), '/east', now(), 'load', now(), 'load'
       FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, at int, name text, mobile text, mail text, "birthDate" text, address text)`,
      [JSON.stringify(rows)],
    );
  }
}
