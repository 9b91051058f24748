//! What is set aside of a frame, in words: the same in the innstilling and in the minutes of the case that decides it.

use allocation::SetAsideAmount;
use forum::Base;

use crate::Texts;

/// Percent, base and amount stand together, so that a reader can reckon again (R20); then the ceiling and the room up to it
/// (R18), who gets it, and the case that decided it (R19).
pub(crate) fn basis(kept: &SetAsideAmount, texts: &Texts) -> String {
    let from = match (kept.percent, kept.base) {
        (Some(percent), Some(base)) => {
            let of = kept.base_name.clone().unwrap_or_else(|| texts.get(of(percent.base()), &[]));
            let values = [("percent", &*percent.to_string()), ("of", &of), ("base", &base.to_string())];
            texts.get("set-aside-basis", &values)
        }
        _ => texts.get("set-aside-in-kroner", &[]),
    };
    let ceiling = kept.at_most.zip(kept.ceiling).map(|(percent, ceiling)| {
        texts.get("set-aside-ceiling", &[("percent", &*percent.to_string()), ("ceiling", &ceiling.to_string())])
    });
    let room = kept.room().map(|room| match room {
        room if room.is_zero() => texts.get("set-aside-full", &[]),
        room if room.is_negative() => texts.get("set-aside-over", &[("over", &(-room).to_string())]),
        room => texts.get("set-aside-room", &[("room", &room.to_string())]),
    });
    let ceiling = ceiling.zip(room).map(|(ceiling, room)| format!("{ceiling}: {room}"));
    let recipient = kept.recipient.as_ref().map(|name| texts.get("set-aside-recipient", &[("recipient", name)]));
    let case = kept.case.map(|case| texts.get("set-aside-case", &[("case", &case.to_string())]));
    [Some(from), ceiling, recipient, case].into_iter().flatten().collect::<Vec<_>>().join("; ")
}

fn of(base: Base) -> &'static str {
    match base {
        Base::Frame => "base-frame",
        Base::Pot => "base-pot",
        Base::Applied => "base-applied",
        Base::Grant => "base-grant",
        Base::OwnerPart => "base-owner-part",
        Base::Named => "base-named",
    }
}
