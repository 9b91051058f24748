//! What the rules say of a draft: what must be mended, what should be thought over, and what is good to know. Data only; the
//! faces and papers put it into words.

mod finder;
mod of_answers;
mod of_need;
mod of_scheme;
mod owners;
mod search;

pub(crate) use search::find_all;
