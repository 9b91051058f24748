//! Which draft is at work: one row, or none when it is the first. Read and written through [`super::Drafts`].

pub(crate) const SQL: &str = "
CREATE TABLE working_draft (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    draft TEXT NOT NULL REFERENCES draft (name) DEFERRABLE INITIALLY DEFERRED
) STRICT;
";
