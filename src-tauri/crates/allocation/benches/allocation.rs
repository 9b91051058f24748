//! How long a whole waterfall takes, one amount that is dragged, and a pasted column. Bars for the waterfall: 1 ms at 250 needs
//! and 10 ms at 10 000, growing in a straight line (DESIGN 10).

#![allow(clippy::panic)]

// The meeting of the tests is used here too, so that there is one.
#[path = "../tests/common/mod.rs"]
mod common;

use allocation::{
    AdjustedBy, Adjustment, Adjustments, Allocation, FigureShare, Group, GroupLevel, Others, Pots, PotsBy, PotsPer,
    Prepared, Spill, Tier, TierWeight, allocate, explain_all, set_amounts, set_group,
};
use common::{MODEL, Meeting, frame, model, names, need, scheme};
use divan::{AllocProfiler, Bencher, black_box};
use forum::{KeyFigure, Kroner, Need, NeedId, Participant, ParticipantKind, SchemeId};
use rust_decimal::Decimal;

const SIZES: [u32; 4] = [250, 1_000, 10_000, 100_000];

/// Allocations of memory are counted beside the time: they must not grow with the needs.
#[global_allocator]
static ALLOC: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// A number between 0 and `below` that looks like chance and is the same every time.
fn drawn(n: u32, below: u64) -> u64 {
    (u64::from(n) + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29).wrapping_mul(0xBF58_476D_1CE4_E5B9) % below
}

fn amount(n: u32, below: u64) -> Kroner {
    Kroner::new(i64::try_from(drawn(n, below)).unwrap_or(0))
}

fn meeting(needs: u32) -> Meeting {
    let one = |n: u32| Need {
        ongoing: n % 5 < 2,
        several_municipalities: n.is_multiple_of(4),
        ..need(
            if n.is_multiple_of(3) { "dekom" } else { "rekom" },
            n,
            ["Salten", "Lofoten", "Ofoten", "Vesterålen"][n as usize % 4],
            amount(n, 300_000).get(),
            amount(n + 1, 400_000).get(),
        )
    };
    let share = i64::from(needs) * 100_000;
    Meeting {
        schemes: vec![scheme("rekom"), scheme("dekom")],
        frames: vec![frame("rekom", share * 2), frame("dekom", share)],
        regions: ["Ofoten", "Lofoten", "Salten", "Vesterålen"].map(str::to_owned).to_vec(),
        needs: (1..=needs).map(one).collect(),
        ..Meeting::of(model(MODEL))
    }
}

/// The same in pots per region, by two key figures, with a floor, spill and weights: all that costs something.
fn meeting_by_figures(needs: u32) -> Meeting {
    let mut meeting = meeting(needs);
    for scheme in &mut meeting.model.schemes {
        let share = |name: &str, percent: &str| FigureShare {
            name: names(name),
            percent: percent.parse().unwrap_or_else(|error| panic!("{error}")),
            plus: vec![name.to_owned()],
            less: Vec::new(),
        };
        scheme.pots = Pots {
            per: PotsPer::Region,
            by: PotsBy::KeyFigures,
            figures: vec![share("fte", "200/3"), share("schools", "100/3")],
            floor: Some(Kroner::new(100_000)),
            spill: Spill::ToOthers,
            ..Pots::default()
        };
        scheme.weights = vec![TierWeight { to: Tier::SpecialChallenges, weight: Decimal::new(15, 1) }];
        scheme.split.network_at_most = Some(Decimal::from(40));
    }
    for (n, region) in (1..).zip(&meeting.regions) {
        let figure = |figure: &str, value: Decimal| KeyFigure {
            figure: figure.to_owned(),
            value,
            source: "GSI".into(),
            counted: None,
        };
        meeting.participants.push(Participant {
            name: region.clone(),
            kind: ParticipantKind::Network,
            region: region.clone(),
            recipient: None,
            key_figures: vec![figure("fte", Decimal::new(123_456 * n, 2)), figure("schools", Decimal::from(17 * n))],
            years: Vec::new(),
        });
    }
    meeting.needs.iter_mut().step_by(7).for_each(|need| need.special_challenges = true);
    meeting
}

/// Every tenth need set by hand to something else than the rule gives.
fn adjusted(meeting: &Meeting) -> Adjustments {
    let by_hand = |need: &Need| {
        let amount = Kroner::new(need.applied.total().get() / 3);
        (need.id.clone(), Adjustment { amount, by: AdjustedBy::Hand, locked: false })
    };
    meeting.needs.iter().step_by(10).map(by_hand).collect()
}

/// A whole waterfall: the basis checked and read, and the draft reckoned.
#[inline(never)]
fn anew(meeting: &Meeting, draft: &Adjustments) -> Allocation {
    allocate(&meeting.prepared(), draft).unwrap_or_else(|error| panic!("{error}"))
}

#[divan::bench(args = SIZES)]
fn waterfall(bencher: Bencher, needs: u32) {
    let meeting = meeting(needs);
    bencher.bench_local(|| anew(black_box(&meeting), &Adjustments::default()));
}

#[divan::bench(args = SIZES)]
fn waterfall_in_pots_by_key_figures(bencher: Bencher, needs: u32) {
    let meeting = meeting_by_figures(needs);
    bencher.bench_local(|| anew(black_box(&meeting), &Adjustments::default()));
}

#[divan::bench(args = SIZES)]
fn adjusted_draft_in_pots_by_key_figures(bencher: Bencher, needs: u32) {
    let meeting = meeting_by_figures(needs);
    let adjustments = adjusted(&meeting);
    bencher.bench_local(|| anew(black_box(&meeting), black_box(&adjustments)));
}

#[divan::bench(args = SIZES)]
fn waterfall_of_an_adjusted_draft(bencher: Bencher, needs: u32) {
    let meeting = meeting(needs);
    let adjustments = adjusted(&meeting);
    bencher.bench_local(|| anew(black_box(&meeting), black_box(&adjustments)));
}

#[divan::bench(args = SIZES)]
fn explaining_every_need(bencher: Bencher, needs: u32) {
    let meeting = meeting(needs);
    let adjustments = Adjustments::default();
    let allocation = meeting.allocate(&adjustments);
    bencher.bench_local(|| explain_all(&meeting.prepared(), &adjustments, black_box(&allocation)));
}

/// How many amounts are pasted: a column of a spreadsheet.
const PASTED: usize = 250;

/// What is done again and again while amounts are moved: the draft as it stands, one change, and what it comes to.
#[inline(never)]
fn previewed(prepared: &Prepared, draft: &Adjustments, amounts: &[(NeedId, Kroner)], others: Others) -> Allocation {
    let mut changed = draft.clone();
    let amounts = amounts.iter().map(|(need, amount)| (need, *amount));
    set_amounts(prepared, &mut changed, amounts, others).unwrap_or_else(|error| panic!("{error}"));
    allocate(prepared, &changed).unwrap_or_else(|error| panic!("{error}"))
}

#[inline(never)]
fn group_previewed(
    prepared: &Prepared,
    draft: &Adjustments,
    group: &Group,
    amount: Kroner,
    others: Others,
) -> Allocation {
    let mut changed = draft.clone();
    set_group(prepared, &mut changed, group, amount, others).unwrap_or_else(|error| panic!("{error}"));
    allocate(prepared, &changed).unwrap_or_else(|error| panic!("{error}"))
}

/// The first `count` needs of a scheme with a third of what they applied for.
fn column(meeting: &Meeting, count: usize) -> Vec<(NeedId, Kroner)> {
    let of_scheme = meeting.needs.iter().filter(|need| need.scheme.as_str() == "rekom");
    of_scheme.map(|need| (need.id.clone(), Kroner::new(need.applied.total().get() / 3))).take(count).collect()
}

/// A draft in which the leader has moved one amount of another need already, the others held.
fn held(meeting: &Meeting) -> Adjustments {
    let prepared = meeting.prepared();
    let last = meeting.needs.iter().rfind(|need| need.scheme.as_str() == "rekom").map(|need| need.id.clone());
    let mut draft = Adjustments::default();
    let amount = Kroner::new(10_000);
    set_amounts(&prepared, &mut draft, last.iter().map(|last| (last, amount)), Others::Hold)
        .unwrap_or_else(|error| panic!("{error}"));
    draft
}

/// What is dragged comes to another amount in each picture: a mouse passes some thousand kroner from one to the next.
fn pictures(start: Kroner) -> impl FnMut() -> Kroner {
    let mut moved = 0;
    move || {
        moved = (moved + 5_003) % 100_000;
        start + Kroner::new(moved)
    }
}

fn drag(bencher: Bencher, meeting: &Meeting, draft: &Adjustments, others: Others) {
    let (prepared, dragged) = (meeting.prepared(), column(meeting, 1));
    // What is dragged stood reckoned on the screen, as the desk holds it.
    black_box(allocate(&prepared, draft)).unwrap_or_else(|error| panic!("{error}"));
    let mut next = pictures(dragged[0].1);
    let amounts = move || dragged.iter().map(|(need, _)| (need.clone(), next())).collect::<Vec<_>>();
    bencher
        .with_inputs(amounts)
        .bench_local_refs(|amounts| previewed(black_box(&prepared), black_box(draft), amounts, others));
}

/// A column comes in once, and what it comes to is reckoned once.
fn paste(bencher: Bencher, meeting: &Meeting, others: Others) {
    let amounts = column(meeting, PASTED);
    let pasted = |prepared: &mut Prepared| previewed(prepared, &Adjustments::default(), black_box(&amounts), others);
    let on_the_screen = || {
        let prepared = meeting.prepared();
        black_box(allocate(&prepared, &Adjustments::default())).unwrap_or_else(|error| panic!("{error}"));
        prepared
    };
    bencher.with_inputs(on_the_screen).bench_local_refs(pasted);
}

fn drag_region(bencher: Bencher, meeting: &Meeting, others: Others) {
    let prepared = meeting.prepared();
    let group = Group { scheme: SchemeId::new("rekom"), level: GroupLevel::Region, name: "Salten".into() };
    black_box(allocate(&prepared, &Adjustments::default())).unwrap_or_else(|error| panic!("{error}"));
    bencher.with_inputs(pictures(Kroner::new(1_000_000))).bench_local_values(|amount| {
        group_previewed(black_box(&prepared), &Adjustments::default(), &group, amount, others)
    });
}

const DRAGGED: [u32; 2] = [250, 10_000];

#[divan::bench(args = DRAGGED)]
fn drag_hold(bencher: Bencher, needs: u32) {
    drag(bencher, &meeting(needs), &Adjustments::default(), Others::Hold);
}

#[divan::bench(args = DRAGGED)]
fn drag_hold_among_held(bencher: Bencher, needs: u32) {
    let meeting = meeting(needs);
    drag(bencher, &meeting, &held(&meeting), Others::Hold);
}

#[divan::bench(args = DRAGGED)]
fn drag_spread(bencher: Bencher, needs: u32) {
    drag(bencher, &meeting(needs), &Adjustments::default(), Others::Spread);
}

#[divan::bench(args = DRAGGED)]
fn drag_hold_in_pots(bencher: Bencher, needs: u32) {
    drag(bencher, &meeting_by_figures(needs), &Adjustments::default(), Others::Hold);
}

#[divan::bench(args = DRAGGED)]
fn drag_spread_in_pots(bencher: Bencher, needs: u32) {
    drag(bencher, &meeting_by_figures(needs), &Adjustments::default(), Others::Spread);
}

#[divan::bench(args = DRAGGED)]
fn drag_region_hold(bencher: Bencher, needs: u32) {
    drag_region(bencher, &meeting(needs), Others::Hold);
}

#[divan::bench(args = DRAGGED)]
fn drag_region_spread(bencher: Bencher, needs: u32) {
    drag_region(bencher, &meeting(needs), Others::Spread);
}

#[divan::bench(args = [1_000, 10_000])]
fn paste_hold(bencher: Bencher, needs: u32) {
    paste(bencher, &meeting(needs), Others::Hold);
}

#[divan::bench(args = [1_000, 10_000])]
fn paste_spread(bencher: Bencher, needs: u32) {
    paste(bencher, &meeting(needs), Others::Spread);
}

#[divan::bench(args = [1_000])]
fn paste_hold_in_pots(bencher: Bencher, needs: u32) {
    paste(bencher, &meeting_by_figures(needs), Others::Hold);
}
