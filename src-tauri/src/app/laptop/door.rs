//! At the door: which rooms this machine knows, and the way that its user has opened, pasted or typed.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use room::bytes::Fingerprint;
use room::client::{Client, ClientCode, Entrance, Membership, Why};
use room::doctor::{CheckFinding, look_from_laptop};
use room::limits::LONGEST_MESSAGE;
use room::message::Wish;
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager};

use super::standing::Done;
use crate::app::clock::clock;
use crate::app::desk::Desk;

/// How an invitation's file ends.
pub const INVITATION: &str = "innstilling-invitasjon";

/// A room that this machine was let in to, and can come back to.
#[derive(Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct KnownRoom {
    /// By what it is known.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    room: Fingerprint,
    /// What the meeting is called.
    meeting: String,
    /// On which seat, when the invitation said so.
    seat: Option<String>,
    /// Where it was met last.
    address: String,
}

/// A way to a room, as its user is shown it. Secrets stay in the program.
#[derive(Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(tag = "way", rename_all = "kebab-case")]
pub enum WayShown {
    /// An invitation.
    Invitation {
        /// What the meeting is called.
        meeting: String,
        /// Which seat.
        seat: String,
        /// Where.
        address: String,
    },
    /// The wall's QR code.
    Code {
        /// Where.
        address: String,
        /// The code.
        code: String,
    },
}

/// What the page begins with.
#[derive(Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
pub struct LaptopDoor {
    /// The rooms that it can come back to.
    rooms: Vec<KnownRoom>,
    /// The way that was opened from outside.
    way: Option<WayShown>,
    /// Why what was opened from outside leads nowhere.
    refused: Option<Why>,
}

/// As what one wants to come in by a code.
#[derive(Clone, Copy, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum LaptopAs {
    /// On a seat.
    AnySeat,
    /// To look.
    Guest,
}

impl LaptopAs {
    fn wish(self) -> Wish {
        match self {
            LaptopAs::AnySeat => Wish::AnySeat {},
            LaptopAs::Guest => Wish::Guest {},
        }
    }
}

impl From<Membership> for KnownRoom {
    fn from(room: Membership) -> KnownRoom {
        let Membership { fingerprint, meeting, seat, address, .. } = room;
        KnownRoom { room: fingerprint, meeting, seat, address: address.to_string() }
    }
}

impl WayShown {
    fn of(entrance: &Entrance) -> WayShown {
        let address = entrance.address().to_string();
        match entrance {
            Entrance::Invitation { invitation, .. } => WayShown::Invitation {
                meeting: invitation.meeting.clone(),
                seat: invitation.seat.name.clone(),
                address,
            },
            Entrance::Code { code, .. } => WayShown::Code { address, code: code.clone() },
        }
    }
}

/// Whether a file is named as an invitation.
pub fn is_invitation(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(INVITATION))
}

/// What the page begins with; what was brought from outside is taken with it.
pub fn door(app: &AppHandle) -> Done<LaptopDoor> {
    let laptop = &app.state::<Desk>().laptop;
    let rooms = laptop.client(app)?.keyring().rooms().into_iter().map(KnownRoom::from).collect();
    let brought = laptop.brought().take();
    let (way, refused) = match brought.map(|path| open_file(app, &path)) {
        Some(Ok(way)) => (Some(way), None),
        Some(Err(why)) => (None, Some(why)),
        None => (laptop.way().as_ref().map(WayShown::of), None),
    };
    Ok(LaptopDoor { rooms, way, refused })
}

/// Reads an invitation's file. One that is longer than any is not read to its end.
pub fn open_file(app: &AppHandle, path: &Path) -> Done<WayShown> {
    let longest = u64::try_from(LONGEST_MESSAGE).unwrap_or(u64::MAX);
    let mut text = String::new();
    let read = File::open(path).and_then(|file| file.take(longest).read_to_string(&mut text));
    read.map_err(|_| ClientCode::WayNotUnderstood.why())?;
    self::read(app, &text)
}

/// Reads what was pasted: an invitation, or the text of the wall's QR code.
pub fn read(app: &AppHandle, text: &str) -> Done<WayShown> {
    let entrance = Entrance::read(text)?;
    let shown = WayShown::of(&entrance);
    *app.state::<Desk>().laptop.way() = Some(entrance);
    Ok(shown)
}

/// Puts the way aside that stands on the page, and what was brought and not looked at.
pub fn put_aside(app: &AppHandle) {
    let laptop = &app.state::<Desk>().laptop;
    *laptop.way() = None;
    *laptop.brought() = None;
}

/// Knocks by the way that stands on the page.
pub fn knock(app: &AppHandle, name: &str, comes: LaptopAs) -> Done<()> {
    let laptop = &app.state::<Desk>().laptop;
    let way = laptop.way().take().ok_or_else(|| ClientCode::WayNotUnderstood.why())?;
    let way = match way {
        Entrance::Invitation { .. } => way,
        Entrance::Code { address, code, pinned, .. } => Entrance::Code { address, code, pinned, wish: comes.wish() },
    };
    laptop.client(app)?.join(way, name)
}

/// Knocks at an address with a code, both typed.
pub fn knock_typed(app: &AppHandle, address: &str, code: &str, name: &str, comes: LaptopAs) -> Done<()> {
    let way = Entrance::typed(address, code, comes.wish())?;
    app.state::<Desk>().laptop.client(app)?.join(way, name)
}

/// Looks what may keep this machine out: at an address that is typed, or where it calls now.
pub async fn check(client: &Client, address: Option<&str>) -> Done<Vec<CheckFinding>> {
    let typed = address.filter(|address| !address.trim().is_empty());
    let typed = typed.map(|address| Entrance::typed(address, "", Wish::Guest {})).transpose()?;
    // What is typed may be where a room that is known is now: whose certificate it is, is not said before one joins.
    let to = typed.map(|way| (way.address(), None)).or_else(|| client.calls());
    let (address, pinned) = to.ok_or_else(|| ClientCode::AddressNotUnderstood.why())?;
    Ok(look_from_laptop(address, pinned, clock()()).await)
}

/// Comes back to a room, at the address where it was met last or at another that is typed.
pub fn come_back(app: &AppHandle, room: &str, address: Option<&str>) -> Done<()> {
    let fingerprint = Fingerprint::read(room).ok_or_else(|| ClientCode::Out.why())?;
    let typed = address.map(|address| Entrance::typed(address, "", Wish::Guest {}).map(|way| way.address()));
    app.state::<Desk>().laptop.client(app)?.come_back(fingerprint, typed.transpose()?)
}
