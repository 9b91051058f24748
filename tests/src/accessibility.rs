//! axe-core in the real page: what it finds is a fault.

use std::path::Path;

use serde_json::{Value, json};

use crate::Outcome;
use crate::window::Running;

/// Where npm puts it, seen from this package.
const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/node_modules/axe-core/axe.min.js");

/// The rules of WCAG 2.1 AA and axe's own best practices.
const RUN: &str = r#"
    return axe.run(document, { resultTypes: ["violations"], runOnly: [
        "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] })
    .then(found => found.violations.map(fault => fault.id + ": " + fault.help + "\n" +
        fault.nodes.map(node => "    " + node.target.join(" ") + "\n        " + node.html.slice(0, 200) + "\n        "
            + (node.failureSummary || "").replace(/\s+/g, " ")).join("\n")));
"#;

/// What is wrong on the page that the session looks at; empty when nothing is.
pub async fn faults(running: &Running) -> Outcome<Vec<String>> {
    let axe = std::fs::read_to_string(Path::new(AXE)).map_err(|error| format!("{AXE}: {error} (npm ci in ui/)"))?;
    running.script(&format!("{axe}; window.axe = axe;"), &[]).await?;
    let found = running.script(RUN, &[]).await?;
    let found = found.as_array().ok_or_else(|| format!("axe answered {found}"))?;
    Ok(found.iter().map(|fault| fault.as_str().unwrap_or_default().to_owned()).collect())
}

/// Chooses the light or the dark look for the page, as the user's system would.
pub async fn look(running: &Running, scheme: &str) -> Outcome {
    let set = "document.documentElement.setAttribute('data-color-scheme', arguments[0])";
    running.script(set, &[Value::from(scheme)]).await?;
    let painted = "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";
    running.script(painted, &[json!(null)]).await?;
    Ok(())
}
