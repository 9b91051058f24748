//! The way of a device: from the door to its seat, and back again by itself whenever the line is cut. One task, which is never held
//! up: whatever it waits for, it hears its user meanwhile.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::time::{Instant, interval, sleep, sleep_until, timeout};

use super::asking::{self, Asked, Doing};
use super::ballots::Ballots;
use super::entering::Entering;
use super::hand::Hand;
use super::line::Line;
use super::reaching::Unreached;
use super::seen::Seen;
use super::standing::{ClientCode, Standing};
use super::talk::{Said, Talk};
use super::turn::{Ending, Key, Order, Turn};
use super::way::Way;
use crate::bytes::Hex;
use crate::limits::{FRESH_FOR, GONE_AFTER, UNTIL_HELLO};

/// After these waits a device tries again; from then on after the last.
const AGAIN: [Duration; 5] = [
    Duration::ZERO,
    Duration::from_millis(500),
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(3),
];

/// So often a device looks whether its machine has slept.
const LOOKS_EVERY: Duration = Duration::from_secs(1);

/// A device on its way.
pub struct Journey<W> {
    way: Arc<W>,
    orders: UnboundedReceiver<Order>,
    hand: Hand,
    /// When the room was heard last, by the machine's clock, which goes on while the machine sleeps.
    heard: DateTime<Utc>,
}

impl<W: Way> Journey<W> {
    /// At the door, with what its user will want.
    pub fn new(way: W, hand: Hand, orders: UnboundedReceiver<Order>) -> Journey<W> {
        let heard = (hand.around.clock)();
        Journey { way: Arc::new(way), orders, hand, heard }
    }

    /// Goes until nobody wants the device any more.
    pub async fn go(mut self) {
        let mut turn = self.door().await;
        loop {
            turn = match turn {
                Turn::Stop => return,
                Turn::Enter(entering) => self.follow(*entering).await,
                Turn::Door(why, key) => {
                    self.hand.out(why, key);
                    self.door().await
                }
            };
        }
    }

    async fn door(&mut self) -> Turn {
        loop {
            match self.orders.recv().await {
                None => return Turn::Stop,
                Some(order) => {
                    if let Err(turn) = self.take(order) {
                        return turn;
                    }
                }
            }
        }
    }

    /// Does what its user says; an error when the way leads elsewhere.
    fn take(&mut self, order: Order) -> Result<(), Turn> {
        match order {
            Order::Enter(entering) => return Err(Turn::Enter(entering)),
            // Whoever is not in gives up for now, and may come as the same device another time.
            Order::Leave if !matches!(self.hand.state().standing, Standing::In { .. }) => {
                return Err(Turn::Door(None, Key::Keep));
            }
            Order::Leave => return Err(Turn::Door(None, Key::Forget)),
            Order::Rest => return Err(Turn::Door(None, Key::Keep)),
            Order::TryNow => {}
            Order::Compared(numbers) => self.hand.numbers = Some(numbers),
            Order::Ask(asked) if self.hand.is_at_door() => asking::refuse(asked),
            Order::Ask(asked) => {
                let own = self.hand.state().seen.as_ref().and_then(|seen| seen.own.clone());
                self.hand.asking.ask(asked, own.as_ref());
            }
            Order::Cast { of, choice, answer } => {
                match Ballots::of(&self.hand.around.keyring, self.hand.at).begin(&of, choice) {
                    Ok(command) => return self.take(Order::Ask(Asked::Do(Doing { command, vote: Some(of), answer }))),
                    Err(why) => drop(answer.send(Err(why))),
                }
            }
        }
        Ok(())
    }

    /// Goes to a room, as often as it takes.
    async fn follow(&mut self, mut entering: Entering) -> Turn {
        if !self.hand.is_at_door() {
            self.hand.out(None, Key::Keep);
        }
        match &entering {
            Entering::Invitation { room, .. } => self.hand.knocks = Some(room.fingerprint),
            Entering::Key { room, .. } => self.hand.at = Some(room.fingerprint),
            Entering::Code { .. } => {}
        }
        let mut tries = 0;
        self.hand.tell(|state| state.standing = Standing::Calling { why: None }, None);
        loop {
            let begun = Instant::now();
            let Err(ending) = self.line(&mut entering).await;
            self.hand.asking.cut();
            let held = begun.elapsed() >= FRESH_FOR;
            let was_lost = self.hand.state().lost.is_some();
            let why = match ending {
                Ending::Turn(turn) => return turn,
                // A code is typed again: the number would be another.
                Ending::Cut(why) if matches!(entering, Entering::Code { .. }) => {
                    return Turn::Door(Some(why.unwrap_or_else(|| ClientCode::Cut.why())), Key::Forget);
                }
                Ending::Cut(why) => why,
                Ending::Slow => {
                    tries = AGAIN.len();
                    None
                }
            };
            // A line that held for a while: one begins anew with trying at once.
            tries = if held && tries < AGAIN.len() { 0 } else { tries };
            // Who has lost it for a moment looks for it where it was; who does not find it there, elsewhere.
            if was_lost || !matches!(self.hand.state().standing, Standing::In { .. }) {
                entering.elsewhere();
            }
            let (now, heard) = ((self.hand.around.clock)(), self.heard);
            self.hand.tell(
                |state| {
                    // What was shown was fresh when the room was heard last.
                    let is_in = matches!(state.standing, Standing::In { .. });
                    state.lost.get_or_insert(if is_in { heard.min(now) } else { now });
                    if !matches!(state.standing, Standing::In { .. }) {
                        state.standing = Standing::Calling { why };
                    }
                },
                None,
            );
            let pause = AGAIN.get(tries).or(AGAIN.last()).copied().unwrap_or_default();
            tries += 1;
            if let Err(turn) = self.pause(pause + pause * chance() / 512).await {
                return turn;
            }
        }
    }

    /// Waits, unless its user wants it to try now.
    async fn pause(&mut self, pause: Duration) -> Result<(), Turn> {
        let until = sleep(pause);
        tokio::pin!(until);
        loop {
            tokio::select! {
                () = &mut until => return Ok(()),
                order = self.orders.recv() => match order {
                    None => return Err(Turn::Stop),
                    Some(Order::TryNow) => return Ok(()),
                    Some(order) => self.take(order)?,
                },
            }
        }
    }

    /// Waits for something, and hears its user meanwhile.
    async fn meanwhile<T>(&mut self, what: impl Future<Output = T>) -> Result<T, Ending> {
        tokio::pin!(what);
        loop {
            tokio::select! {
                done = &mut what => return Ok(done),
                order = self.orders.recv() => match order {
                    None => return Err(Ending::Turn(Turn::Stop)),
                    Some(order) => self.take(order).map_err(Ending::Turn)?,
                },
            }
        }
    }

    /// One line to the room, for as long as it holds.
    async fn line(&mut self, entering: &mut Entering) -> Result<std::convert::Infallible, Ending> {
        let ((to, pinned), way) = (entering.to(), Arc::clone(&self.way));
        self.hand.state().to = Some((to, pinned));
        let cut = |code: ClientCode| Ending::Cut(Some(code.why()));
        let call = async move { timeout(UNTIL_HELLO, way.call(to, pinned)).await.unwrap_or(Err(Unreached::NoAnswer)) };
        let reached = self.meanwhile(call).await?.map_err(|no| cut(no.into()))?;
        if pinned.is_some_and(|pinned| pinned != reached.fingerprint) {
            return Err(cut(ClientCode::AnotherRoom));
        }
        let opened = self.meanwhile(Line::open(to, reached.stream, &[])).await?;
        let mut line = opened.map_err(|_| cut(ClientCode::NoRoom))?;
        let mut talk = Talk::new(reached.fingerprint);
        let since = self.hand.state().seen.as_ref().map(Seen::since);
        let hello = Talk::hello(entering, &self.hand.around.app, since);
        self.meanwhile(line.say(&hello)).await??;
        let (mut last_heard, mut looks) = (Instant::now(), interval(LOOKS_EVERY));
        self.heard = (self.hand.around.clock)();
        loop {
            if let Some(numbers) = self.hand.numbers.take() {
                self.hand.compared(&mut talk, entering, numbers)?;
            }
            if let Some(command) = self.hand.asking.next() {
                self.meanwhile(line.say(&command)).await??;
            }
            let patience = match talk.said() {
                Said::Nothing => UNTIL_HELLO,
                Said::Wait => GONE_AFTER,
                Said::Welcome => FRESH_FOR,
            };
            tokio::select! {
                heard = line.hear() => {
                    (last_heard, self.heard) = (Instant::now(), (self.hand.around.clock)());
                    if let Some(heard) = heard? && let Some(reply) = self.hand.hear(&mut talk, entering, heard)? {
                        self.meanwhile(line.say(&reply)).await??;
                    }
                }
                order = self.orders.recv() => match order {
                    None => return Err(Ending::Turn(Turn::Stop)),
                    Some(order) => self.take(order).map_err(Ending::Turn)?,
                },
                // A machine that slept has a clock that went on and a line that nobody may be at the end of.
                _ = looks.tick() => {
                    let silent = ((self.hand.around.clock)() - self.heard).to_std().unwrap_or_default();
                    if silent >= patience {
                        return Err(cut(ClientCode::NoAnswer));
                    }
                }
                () = sleep_until(last_heard + patience) => return Err(cut(ClientCode::NoAnswer)),
            }
        }
    }
}

/// From 0 to 255: of so many parts of 512 does one wait longer, so that not all come at once.
fn chance() -> u32 {
    Hex::<1>::random().map_or(128, |Hex([byte])| byte.into())
}
