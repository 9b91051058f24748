//! Pictures of the draft as data: they tally with the draft whatever is adjusted, and say why when they cannot be drawn.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeMap;

use allocation::Others;
use common::{Room, scheme};
use forum::Kroner;
use meeting::command::{AdjustCommand, WallCommand};
use meeting::view::{
    Chart, ChartOf, ChartPart, ChartRows, ComparedWith, Drawn, FlowLink, FlowNode, MovedBy, NotDrawn, PageTurn,
    WallContent, WallScene,
};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn chart(room: &Room, of: ChartOf, id: Option<&str>) -> Chart {
    let scene = WallScene::Chart { of, scheme: id.map(scheme) };
    match room.meeting.wall_ahead(&scene).unwrap().content {
        WallContent::Chart { chart, .. } => *chart,
        other => panic!("a picture was asked for, not {other:?}"),
    }
}

fn rows(chart: Chart) -> ChartRows {
    match chart.drawn {
        Drawn::Rows(rows) => rows,
        other => panic!("rows were asked for, not {other:?}"),
    }
}

fn flow(chart: Chart) -> (Vec<FlowNode>, Vec<FlowLink>, Kroner) {
    match chart.drawn {
        Drawn::Flow { nodes, links, total } => (nodes, links, total),
        other => panic!("a flow was asked for, not {other:?}"),
    }
}

fn why(chart: Chart) -> NotDrawn {
    match chart.drawn {
        Drawn::Nothing { why } => why,
        other => panic!("nothing can be drawn, but there is {other:?}"),
    }
}

const LAST_CHANGE: ChartOf = ChartOf::Moves { with: ComparedWith::LastChange, by: MovedBy::Region };

/// What comes into each node goes out of it, and the pictures' sums are the draft's.
fn tallies(room: &Room) {
    let view = room.view();
    let ids = view.draft.schemes.iter().map(|sums| Some(sums.scheme.as_str().to_owned())).chain([None]);
    for id in ids {
        let meant = || view.draft.schemes.iter().filter(|sums| id.as_ref().is_none_or(|id| sums.scheme.as_str() == id));
        let given: Kroner = meant().map(|sums| sums.allocated).sum();
        let applied: Kroner = meant().map(|sums| sums.applied).sum();
        let met = chart(room, ChartOf::Met, id.as_deref());
        if applied.is_zero() {
            assert_eq!(why(met), NotDrawn::NobodyApplied, "{id:?}");
        } else {
            assert_eq!(rows(met).totals, [applied, given], "{id:?}: applied for and given");
        }
        let split = rows(chart(room, ChartOf::Split, id.as_deref()));
        assert_eq!(split.totals.iter().copied().sum::<Kroner>(), given, "{id:?}: owners, universities and anslag");
        for row in split.rows.iter().filter(|row| row.percents.iter().all(Option::is_some)) {
            let all: Decimal = row.percents.iter().flatten().map(|tenths| tenths.0).sum();
            assert_eq!(all, Decimal::ONE_HUNDRED, "{id:?}: {}", row.key);
        }
        let (nodes, links, total) = flow(chart(room, ChartOf::Flow, id.as_deref()));
        let passing = |of: fn(&FlowLink) -> &String, key: &String| -> Kroner {
            links.iter().filter(|link| of(link) == key).map(|link| link.amount).sum()
        };
        for node in &nodes {
            let (into, out) = (passing(|link| &link.to, &node.key), passing(|link| &link.from, &node.key));
            if node.column > 0 {
                assert_eq!(into, node.amount, "{id:?}: into {}", node.key);
            }
            if node.column == 0 || matches!(node.part, ChartPart::Shared | ChartPart::Pot) {
                assert_eq!(out, node.amount, "{id:?}: out of {}", node.key);
            }
        }
        let of_column =
            |column: u8| nodes.iter().filter(|node| node.column == column).map(|node| node.amount).sum::<Kroner>();
        assert_eq!((of_column(0), of_column(1)), (total, total), "{id:?}: frames pay what there is");
        assert_eq!(of_column(2), given, "{id:?}: the regions have what is given");
    }
    let schemes = rows(chart(room, ChartOf::Schemes, None));
    for (row, sums) in schemes.rows.iter().zip(&view.draft.schemes) {
        assert_eq!(row.amounts.iter().flatten().copied().sum::<Kroner>(), sums.frame, "{}", row.key);
    }
    let years = chart(room, ChartOf::Years, Some("dekom"));
    if let Drawn::Rows(years) = years.drawn {
        let this = years.rows.iter().find(|row| row.key == view.meeting.year.to_string()).unwrap();
        assert_eq!(this.amounts[2], Some(view.draft.schemes[1].allocated), "this year is the draft's");
    }
}

#[test]
fn the_three_counties_are_drawn_as_they_are_shared() {
    for room in [Room::nordland(), Room::example("rogaland-2025"), Room::example("innlandet-2022")] {
        tallies(&room);
    }
}

#[test]
fn what_was_given_last_year_stands_beside_this_year_where_it_is_registered() {
    assert_eq!(why(chart(&Room::nordland(), ChartOf::LastYear, Some("dekom"))), NotDrawn::NoLastYear);
    let rogaland = Room::example("rogaland-2025");
    let id = rogaland.view().draft.schemes[0].scheme.to_string();
    let told = rows(chart(&rogaland, ChartOf::LastYear, Some(&id)));
    assert_eq!(told.amounts, [ChartPart::LastYear, ChartPart::Given]);
    assert!(told.totals[0] > Kroner::ZERO);
    let by: Kroner = told.rows.iter().filter_map(|row| row.by).sum();
    assert_eq!(told.by, Some(by), "the difference is that of the rows that have both");
}

#[test]
fn shares_of_key_figures_come_to_a_hundred_beside_the_shares_of_the_money() {
    assert_eq!(why(chart(&Room::nordland(), ChartOf::KeyFigure, Some("dekom"))), NotDrawn::NoKeyFigure);
    let innlandet = Room::example("innlandet-2022");
    assert_eq!(why(chart(&innlandet, ChartOf::KeyFigure, None)), NotDrawn::OneScheme);
    let told = rows(chart(&innlandet, ChartOf::KeyFigure, Some("dekom")));
    assert!(!told.figures.is_empty(), "what weighs is named");
    for column in 0..2 {
        let all: Decimal = told.rows.iter().filter_map(|row| row.percents[column]).map(|tenths| tenths.0).sum();
        assert_eq!(all, Decimal::ONE_HUNDRED, "column {column}");
    }
}

#[test]
fn before_and_after_has_the_biggest_move_first_and_says_when_nothing_moved() {
    let room = Room::nordland();
    assert_eq!(why(chart(&room, LAST_CHANGE, Some("dekom"))), NotDrawn::NothingMoved);
    let before = room.amount("dekom-85");
    room.done(AdjustCommand::SetAmount {
        need: common::need("dekom-85"),
        amount: before + Kroner::new(24_000),
        others: Others::Hold,
        sure: false,
    });
    let told = rows(chart(&room, LAST_CHANGE, Some("dekom")));
    assert_eq!(told.rows[0].by, Some(Kroner::new(24_000)));
    assert_eq!(told.totals[1] - told.totals[0], Kroner::new(24_000));
    let gone = ChartOf::Moves { with: ComparedWith::Draft { draft: "Utkast X".into() }, by: MovedBy::Need };
    assert_eq!(why(chart(&room, gone, None)), NotDrawn::NothingToCompare);
}

#[test]
fn a_scene_that_does_not_fit_is_turned_by_key_and_begins_anew_with_another() {
    let room = Room::nordland();
    let page = || room.meeting.wall_view().unwrap().page;
    room.done(WallCommand::ShowOnWall { scene: WallScene::Chart { of: ChartOf::Met, scheme: Some(scheme("dekom")) } });
    assert_eq!(page(), None, "pages turn by themselves");
    room.done(WallCommand::TurnWall { to: PageTurn::Next });
    assert_eq!(page(), Some(1));
    room.done(WallCommand::FreezeWall);
    room.done(WallCommand::TurnWall { to: PageTurn::Previous });
    assert_eq!(page(), Some(0), "also a wall that stands still is turned: what does not fit must be seen");
    room.done(WallCommand::TurnWall { to: PageTurn::ByItself });
    assert_eq!(page(), None);
    room.done(WallCommand::TurnWall { to: PageTurn::Previous });
    room.done(WallCommand::ShowOnWall { scene: WallScene::Welcome });
    assert_eq!(room.view().wall.page, None);
}

#[test]
fn one_behovsmelding_is_shown_without_what_is_noted_of_it() {
    let room = Room::nordland();
    let shown = |id: &str| room.meeting.wall_ahead(&WallScene::Need { need: common::need(id) }).unwrap().content;
    let WallContent::Need { need: Some(need) } = shown("dekom-85") else { panic!("it is there") };
    let line = room.amount("dekom-85");
    assert_eq!(need.given_owner.zip(need.given_university).map(|(owner, university)| owner + university), Some(line));
    assert_eq!(shown("dekom-9999"), WallContent::Need { need: None });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn the_pictures_tally_whatever_is_adjusted(
        amounts in proptest::collection::vec((0_usize..135, 0_i64..3_000_000), 1..6),
        spread in any::<bool>(),
    ) {
        let room = Room::nordland();
        let ids: Vec<_> = room.view().needs.iter().map(|need| need.id.clone()).collect();
        let others = if spread { Others::Spread } else { Others::Hold };
        let mut set = BTreeMap::new();
        for (nth, amount) in amounts {
            set.insert(ids[nth].clone(), amount);
        }
        for (need, amount) in set {
            // What the rules refuse changes nothing; the pictures tally all the same.
            let _refused = room.act(AdjustCommand::SetAmount { need, amount: Kroner::new(amount), others, sure: true });
        }
        tallies(&room);
    }
}

#[test]
fn where_nobody_has_applied_or_nothing_is_given_a_picture_says_so() {
    let rogaland = Room::example("rogaland-2025");
    assert_eq!(
        why(chart(&rogaland, ChartOf::Met, Some("dekom"))),
        NotDrawn::NobodyApplied,
        "pots follow last year's amounts"
    );
    let room = Room::nordland();
    let needs = room.view().needs.into_iter().filter(|need| need.scheme == scheme("dekom"));
    let amounts = needs.map(|need| (need.id, Kroner::default())).collect();
    room.done(AdjustCommand::SetAmounts { amounts, others: Others::Hold, sure: false });
    assert_eq!(why(chart(&room, ChartOf::Split, Some("dekom"))), NotDrawn::NothingGiven);
    let met = rows(chart(&room, ChartOf::Met, Some("dekom")));
    assert!(
        met.totals[1].is_zero() && !met.totals[0].is_zero(),
        "that nothing is met of what was applied for is shown"
    );
}
