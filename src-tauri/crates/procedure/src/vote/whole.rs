//! What the lines of a decision are the whole of: the *ordninger* of a table that a body decides by itself (R104).

use std::collections::BTreeSet;

use forum::NeedId;

/// The parts of a table that lines are exactly the whole of, in the table's order. None when they are the whole table, or some lines
/// of a part only.
pub fn whole_parts<'t, P>(table: &'t [(P, Vec<NeedId>)], lines: &[NeedId]) -> Vec<&'t P> {
    let meant: BTreeSet<&NeedId> = lines.iter().collect();
    let (whole, other): (Vec<_>, Vec<_>) =
        table.iter().filter(|(_, of)| !of.is_empty()).partition(|(_, of)| of.iter().all(|line| meant.contains(line)));
    let count: usize = whole.iter().map(|(_, of)| of.len()).sum();
    if other.is_empty() || count != meant.len() {
        Vec::new()
    } else {
        whole.into_iter().map(|(part, _)| part).collect()
    }
}

#[cfg(test)]
mod tests {
    use forum::SchemeId;

    use super::*;

    #[test]
    fn lines_are_the_whole_of_some_parts_of_the_whole_table_or_of_none() {
        let lines = |of: &str, numbers: &[u32]| {
            numbers.iter().map(|number| NeedId::new(&SchemeId::new(of), *number)).collect::<Vec<_>>()
        };
        let (rekom, dekom, kl) = (lines("rekom", &[1, 2]), lines("dekom", &[1]), lines("kl", &[1]));
        let table = [("rekom", rekom.clone()), ("dekom", dekom.clone()), ("kl", kl.clone()), ("none", vec![])];
        let told = |parts: &[&[NeedId]]| whole_parts(&table, &parts.concat()).into_iter().copied().collect::<Vec<_>>();
        assert_eq!(told(&[&kl, &rekom]), ["rekom", "kl"], "in the table's order");
        assert_eq!(told(&[&dekom]), ["dekom"]);
        assert!(told(&[&rekom, &dekom, &kl]).is_empty(), "the whole table is not a part of it");
        assert!(told(&[&rekom[..1], &dekom]).is_empty(), "half of an ordning is none");
        assert!(told(&[&dekom, &lines("dekom", &[9])]).is_empty(), "a line that the table has not is of no part of it");
        assert!(told(&[]).is_empty());
    }
}
