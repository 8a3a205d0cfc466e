-- SPDX-License-Identifier: EUPL-1.2
-- How lists are searched. A part gives its own column an index, for instance
--   create index on people.organisation using gin (shared.searchable(name));
-- and its store asks `where shared.finds(words, name)`, or `shared.resembles(words, name)` for what was spelt otherwise.
-- Both extensions are trusted: the owner of a database may make them.
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;

-- In small letters and without accents. Naming the dictionary makes it immutable in fact.
create function shared.bare(content text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, content));

-- Every word twice: as Dutch reduces it (fietsen, fiets), and as it stands, for names and other languages.
create function shared.searchable(content text) returns tsvector
    language sql immutable parallel safe strict
    return to_tsvector('pg_catalog.dutch'::regconfig, shared.bare(content))
        || to_tsvector('pg_catalog.simple'::regconfig, shared.bare(content));

-- All words, as Dutch reduces them; or all of them as they stand, the ends of which need not be typed.
create function shared.sought(words text) returns tsquery
    language sql immutable parallel safe strict
    return plainto_tsquery('pg_catalog.dutch'::regconfig, shared.bare(words))
        || coalesce(
            (select to_tsquery(
                'pg_catalog.simple'::regconfig,
                string_agg(
                    '''' || replace(replace(word.lexeme, '\', '\\'), '''', '''''') || ''':*',
                    ' & '))
             from unnest(to_tsvector('pg_catalog.simple'::regconfig, shared.bare(words))) as word),
            ''::tsquery);

create function shared.finds(words text, content text) returns boolean
    language sql immutable parallel safe strict
    return shared.searchable(content) @@ shared.sought(words);

-- Whether something in the content is spelt nearly like the words.
create function shared.resembles(words text, content text) returns boolean
    language sql immutable parallel safe strict
    return public.word_similarity(shared.bare(words), shared.bare(content)) >= 0.5;
