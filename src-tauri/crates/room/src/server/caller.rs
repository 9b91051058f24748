//! Who a connection is from, before it is let in.

use std::net::IpAddr;
use std::sync::Arc;

use crate::door::Stranger;

/// One connection that is not let in yet: where it is from, and its place, which the web socket takes over.
#[derive(Clone)]
pub struct Caller {
    pub from: IpAddr,
    pub place: Arc<Stranger>,
}
