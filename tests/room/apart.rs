//! The doctor on two machines of one network, made here: a firewall that takes no call and a network that keeps its machines apart are
//! told apart, although neither answers.

use std::process::Command;

use serde_json::Value;
use whole_program::program::program;

/// A laptop and a leader's machine with a cable between; what the leader's machine does is the last word of its set-up.
const SCRIPT: &str = r#"
    ip link set lo up
    unshare --net sleep 60 & leader=$!
    trap "kill $leader" EXIT
    for wait in $(seq 100); do [ "$(readlink /proc/$leader/ns/net)" != "$(readlink /proc/self/ns/net)" ] && break; sleep 0.05; done
    ip link add wlan0 type veth peer name wlan1 netns $leader &&
    nsenter --target $leader --net sh -c "ip addr add 192.168.1.20/24 dev wlan1 && ip link set wlan1 up && $1" &&
    ip addr add 192.168.1.31/24 dev wlan0 && ip link set wlan0 up &&
    for wait in $(seq 100); do ip -oneline link show wlan0 | grep -q LOWER_UP && break; sleep 0.05; done
    "$0" room-check --at 192.168.1.20:8443 --json
"#;

const LEFT_OUT: &str = "Left out: nobody but an administrator may make a network of its own here.";

/// What the laptop is told; nothing where nobody but an administrator may make a network.
fn told(leader_does: &str) -> Option<Vec<String>> {
    let own_network = ["--map-root-user", "--net", "--"];
    let may = Command::new("unshare").args(own_network).arg("true").status().is_ok_and(|status| status.success());
    if !may {
        return None;
    }
    let mut alone = Command::new("unshare");
    alone.args(own_network).args(["sh", "-c", SCRIPT]).arg(program().unwrap()).arg(leader_does);
    let output = alone.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let answer: Value = serde_json::from_str(&said)
        .unwrap_or_else(|error| panic!("{error}: {said}{}", String::from_utf8_lossy(&output.stderr)));
    let findings = answer["findings"].as_array().unwrap();
    Some(findings.iter().map(|finding| finding["code"].as_str().unwrap().to_owned()).collect())
}

#[test]
fn a_firewall_that_takes_no_call_is_told_as_one() {
    let Some(told) = told("ip route add blackhole 192.168.1.31/32") else { return println!("{LEFT_OUT}") };
    assert_eq!(told, ["laptop-firewall"]);
}

#[test]
fn a_network_that_keeps_its_machines_apart_is_told_as_one() {
    let Some(told) = told("ip link set wlan1 arp off") else { return println!("{LEFT_OUT}") };
    assert_eq!(told, ["laptop-kept-apart"]);
}
