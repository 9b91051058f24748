//! Asks the system for the adapters that are in use.

use if_addrs::{IfAddr, Interface};

use super::{Adapter, Leads};

/// The adapters that are in use, with their addresses; none when the system does not say.
pub fn adapters() -> Vec<Adapter> {
    let found = if_addrs::get_if_addrs().unwrap_or_default();
    found.into_iter().filter(Interface::is_oper_up).map(adapter).collect()
}

fn adapter(found: Interface) -> Adapter {
    let prefix = match &found.addr {
        IfAddr::V4(address) => address.prefixlen,
        IfAddr::V6(address) => address.prefixlen,
    };
    let leads = if found.is_p2p() { Leads::ToOne } else { Leads::ToNetwork };
    Adapter::new(&found.name, found.ip(), prefix, leads)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::AdapterKind;

    #[test]
    fn every_machine_has_itself() {
        assert!(adapters().iter().any(|adapter| adapter.kind == AdapterKind::Itself), "{:?}", adapters());
    }
}
