//! On a network that leads nowhere: the room needs none, and nothing of it looks for one.

use std::env;
use std::process::Command;

/// One meeting of the campaign, in which the leader's machine is killed too, and then what the network was asked for.
const SCRIPT: &str = r#"
    ip link set lo up &&
    "$0" --exact campaign::whatever_goes_wrong_each_seat_counts_once_and_as_it_chose &&
    echo "== asked" &&
    grep '^Ip:' /proc/net/snmp | tail -n 2 && grep 'OutNoRoutes' /proc/net/snmp6 && cut -d: -f1 /proc/net/dev
"#;

#[test]
fn the_whole_room_runs_where_no_way_leads_out_and_nothing_is_sent_out() {
    let own_network = ["--map-root-user", "--net", "--"];
    // Some systems let only their administrator make a network.
    if !Command::new("unshare").args(own_network).arg("true").status().is_ok_and(|status| status.success()) {
        println!("Left out: nobody but an administrator may make a network of its own here.");
        return;
    }
    let mut alone = Command::new("unshare");
    alone.args(own_network).args(["sh", "-c", SCRIPT]).arg(env::current_exe().unwrap()).env("INNSTILLING_SEED", "0");
    let output = alone.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));

    let (_, asked) = said.split_once("== asked\n").unwrap();
    let lines: Vec<Vec<&str>> = asked.lines().map(|line| line.split_whitespace().collect()).collect();
    let [names, counts, sixth, ..] = lines.as_slice() else { panic!("{said}") };
    let sent = |name: &str| counts[names.iter().position(|one| *one == name).unwrap()].parse::<u64>().unwrap();
    assert!(sent("OutRequests") > 100, "the room was on this network: {asked}");
    assert_eq!((sent("OutNoRoutes"), sixth[1]), (0, "0"), "nothing was to go where no way leads: {asked}");
    let cards: Vec<&str> = lines[5..].iter().map(|line| line[0]).collect();
    assert_eq!(cards, ["lo"], "there was nothing but the machine itself: {asked}");
}
